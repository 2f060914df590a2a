using EcomBot.Bot.Channels.Messenger.Webhook;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Bot.Channels.Messenger;

/// <summary>Every event of Messenger as the bot gets it.</summary>
public sealed class InboundMapperTests
{
    [Theory]
    [InlineData("""{"message":{"mid":"m_1","text":"hello, world!","seq":73,"nlp":{}}}""", "message", "hello, world!")]
    [InlineData("""{"message":{"mid":"m_1","text":"Green","quick_reply":{"payload":"PICK_GREEN"}}}""", "message", "Green")]
    [InlineData("""{"message":{"mid":"m_1","text":"1. Gre…","quick_reply":{"payload":"{\"nonce\":\"n\",\"choice\":\"c\",\"say\":\"Green as grass\"}"}}}""",
        "message", "Green as grass")]
    [InlineData("""{"message":{"mid":"m_1","text":"yes","reply_to":{"mid":"m_0","is_self_reply":false}}}""", "message", "yes")]
    [InlineData("""{"message":{"mid":"m_1","attachments":[{"type":"image","payload":{"url":"https://scontent.example/1"}},{"type":"file","payload":{"url":"https://scontent.example/2"}}]}}""", "message", "")]
    [InlineData("""{"message":{"mid":"m_1","sticker_id":369239263222822,"attachments":[{"type":"image","payload":{"url":"https://x.example/s","sticker_id":369239263222822}}]}}""", "message", "👍")]
    [InlineData("""{"message":{"mid":"m_1","attachments":[{"title":"Ann's Location","url":"https://l.example","type":"location","payload":{"coordinates":{"lat":37.480281,"long":-122.151221}}}]}}""", "message", "")]
    [InlineData("""{"message":{"mid":"m_1","text":"https://x.example","attachments":[{"type":"fallback","title":"T","url":"https://x.example","payload":null}]}}""", "message", "https://x.example")]
    [InlineData("""{"message":{"mid":"m_1","text":"is it blue?","referral":{"product":{"id":"P1"}}}}""", "message", "is it blue?")]
    [InlineData("""{"postback":{"mid":"m_1","title":"Track","payload":"TRACK"}}""", "message", "Track")]
    [InlineData("""{"postback":{"mid":"m_1","title":"Track"}}""", "message", "Track")]
    [InlineData("""{"postback":{"mid":"m_1","title":"Get started","payload":"GET_STARTED","referral":{"ref":"abc","source":"SHORTLINK","type":"OPEN_THREAD"}}}""", "event", "messenger/pressed")]
    [InlineData("""{"referral":{"ref":"abc","source":"ADS","type":"OPEN_THREAD"}}""", "event", "messenger/referral")]
    [InlineData("""{"optin":{"ref":"PASS_THROUGH"}}""", "event", "messenger/optin")]
    [InlineData("""{"optin":{"type":"notification_messages","notification_messages_status":"STOP"}}""", "event", "messenger/optin")]
    [InlineData("""{"account_linking":{"status":"linked","authorization_code":"A"}}""", "event", "messenger/account_linking")]
    [InlineData("""{"account_linking":{"status":"unlinked"}}""", "event", "messenger/account_linking")]
    [InlineData("""{"reaction":{"reaction":"love","emoji":"❤️","action":"react","mid":"m_1"}}""", "messageReaction", null)]
    [InlineData("""{"message_edit":{"mid":"m_1","text":"new","num_edit":1}}""", "messageUpdate", "new")]
    [InlineData("""{"response_feedback":{"feedback":"Good response","mid":"m_1"}}""", "event", "messenger/response_feedback")]
    [InlineData("""{"pass_thread_control":{"previous_owner_app_id":null,"new_owner_app_id":"123"}}""", "event", "messenger/pass_thread_control")]
    [InlineData("""{"take_thread_control":{"previous_owner_app_id":"123","new_owner_app_id":"1"}}""", "event", "messenger/take_thread_control")]
    [InlineData("""{"request_thread_control":{"requested_owner_app_id":123456789}}""", "event", "messenger/request_thread_control")]
    public void What_happens_is_an_activity(string part, string type, string? said)
    {
        var activity = Map(part)!;

        Assert.Equal((type, said), (activity.Type, activity.Type == ActivityTypes.Event ? activity.Name : activity.Text));
        Assert.Equal(("facebook", "1254", "1254", "101"), (activity.ChannelId, activity.Conversation.Id, activity.From.Id, activity.Recipient.Id));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1458692752478), activity.Timestamp);
        Assert.Equal(activity.Id, Map(part)!.Id);
    }

    [Theory]
    [InlineData("""{"delivery":{"mids":["m_1"],"watermark":1458668856253}}""")]
    [InlineData("""{"delivery":{"watermark":1458668856253}}""")]
    [InlineData("""{"read":{"watermark":1458668856253}}""")]
    [InlineData("""{"game_plays":{"game_id":"1"}}""")]
    [InlineData("""{"payment":{}}""")]
    [InlineData("""{"app_roles":{"123":["primary_receiver"]},"sender":null}""")]
    [InlineData("""{"policy_enforcement":{"action":"block","reason":"x"},"sender":null}""")]
    public void What_needs_no_turn_is_none(string part) => Assert.Null(Map(part));

    [Fact]
    public void Numbers_are_ids_as_well() =>
        Assert.Equal("1254", InboundMapper.ToActivity(JObject.Parse("""{"sender":{"id":1254},"recipient":{"id":101},"message":{"mid":"m","text":"a"}}"""),
            false, "")!.Conversation.Id);

    [Fact]
    public void A_customer_whom_the_page_knows_by_a_reference_alone_has_a_conversation() =>
        Assert.Equal("user_ref:U1",
            InboundMapper.ToActivity(JObject.Parse("""{"recipient":{"id":"101"},"optin":{"ref":"r","user_ref":"U1"}}"""), false, "")!.Conversation.Id);

    [Fact]
    public void A_pressed_button_brings_its_value_back()
    {
        var value = Map("""{"postback":{"mid":"m","title":"T","payload":"{\"nonce\":\"n\",\"choice\":\"2026-01-02T00:00:00Z\",\"say\":\"Yes\"}"}}""")!.Value;

        Assert.Equal("2026-01-02T00:00:00Z", (string?)Assert.IsType<JObject>(value)["choice"]);
    }

    [Theory]
    [InlineData("\"app_id\":7,", false)]
    [InlineData("\"metadata\":\"ecombot\",", false)]
    [InlineData("\"app_id\":8,", true)]
    [InlineData("", true)]
    public void An_echo_of_another_is_heard_and_of_the_bot_is_not(string mark, bool isHeard)
    {
        var echo = JObject.Parse($$$"""{"sender":{"id":"101"},"recipient":{"id":"1254"},"message":{ {{{mark}}} "is_echo":true,"mid":"m_1","text":"a"}}""");

        var activity = InboundMapper.ToActivity(echo, false, "7");

        Assert.Equal(isHeard, activity is not null);
        Assert.Null(InboundMapper.ToActivity(echo, true, "7"));
        Assert.Equal(isHeard ? "1254" : null, activity?.Conversation.Id);
    }

    private static Activity? Map(string part)
    {
        var json = JObject.Parse(part);
        json["sender"] = json["sender"] is { Type: JTokenType.Null } ? null : new JObject { ["id"] = "1254" };
        json["recipient"] = new JObject { ["id"] = "101" };
        json["timestamp"] = 1458692752478;
        return InboundMapper.ToActivity(json, false, "7");
    }
}
