using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Schema.Teams;

public sealed class TeamsTests
{
    [Theory]
    [InlineData("1000", "1000", true)]
    [InlineData("999", "1000", true)]
    [InlineData("1001", "1000", false)]
    [InlineData("", "1000", false)]
    [InlineData("1000", null, false)]
    [InlineData("abc", "1000", false)]
    public void A_message_is_read_when_it_is_not_younger_than_the_last_one_read(string? message, string? last, bool isRead)
    {
        Assert.Equal(isRead, ReadReceiptInfo.IsMessageRead(message, last));
        Assert.Equal(isRead, new ReadReceiptInfo(last).IsMessageRead(message));
    }

    [Fact]
    public void Members_of_a_page_are_members_of_Teams()
    {
        var read = JsonConvert.DeserializeObject<ChannelAccount>("""{"id":"29:1","email":"ana@example.org"}""")!;
        var made = new TeamsChannelAccount { Id = "29:2" };

        var page = new TeamsPagedMembersResult("next", [read, made]);

        Assert.Equal("next", page.ContinuationToken);
        Assert.Equal("ana@example.org", page.Members[0].Email);
        Assert.Same(made, page.Members[1]);
        Assert.Null(new TeamsPagedMembersResult("next", null).Members);
    }

    [Fact]
    public void A_members_object_id_is_taken_from_the_name_a_roster_has_for_it()
    {
        var member = JsonConvert.DeserializeObject<TeamsChannelAccount>("""{"objectId":"o1","userRole":"user"}""")!;

        Assert.Equal("o1", member.AadObjectId);
        Assert.Equal("o1", (string?)JObject.FromObject(member)["aadObjectId"]);
        Assert.False(JObject.FromObject(member).ContainsKey("objectId"));
    }

    [Fact]
    public void What_else_Teams_sends_is_kept()
    {
        var data = JsonConvert.DeserializeObject<TeamsChannelData>(
            """{"settings":{"selectedChannel":{"id":"c"},"x":1},"onBehalfOf":[{"mri":"29:1"}],"legacy":{"replyToId":"r"}}""")!;

        Assert.Equal("c", data.Settings.SelectedChannel.Id);
        Assert.Equal(1L, data.Settings.AdditionalProperties["x"]);
        Assert.Equal("29:1", Assert.Single(data.OnBehalfOf).Mri);
        Assert.Equal("r", (string?)((JObject)data.AdditionalProperties["legacy"])["replyToId"]);
        Assert.Equal("c", new TeamsChannelDataSettings(new ChannelInfo("c")).SelectedChannel.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{\"order\":\"W1\"}")]
    public void A_dialog_button_asks_the_bot_for_the_dialog(string? value)
    {
        var action = new TaskModuleAction("Open", value);

        Assert.Equal("invoke", action.Type);
        Assert.Equal("Open", action.Title);
        var data = JObject.Parse(Assert.IsType<string>(action.Value));
        Assert.Equal("task/fetch", (string?)data["type"]);
        Assert.Equal(value is null ? null : "W1", (string?)data["order"]);
    }

    [Fact]
    public void A_dialog_button_brings_along_any_object()
    {
        var action = new TaskModuleAction("Open", new { order = "W1" });

        Assert.Equal("W1", (string?)JObject.Parse((string)action.Value)["order"]);
    }

    [Fact]
    public void An_attachment_becomes_a_result_that_previews_itself()
    {
        var attachment = new HeroCard("Shoe").ToAttachment();

        var result = attachment.ToMessagingExtensionAttachment();

        Assert.Same(attachment.Content, result.Content);
        Assert.Equal(attachment.ContentType, result.ContentType);
        Assert.NotSame(attachment, result.Preview);
        Assert.Equal("Shoe", (string?)((JObject)result.Preview.Content)["title"]);
    }

    [Fact]
    public void A_result_may_have_a_preview_of_its_own()
    {
        var preview = new ThumbnailCard().ToAttachment();

        Assert.Same(preview, new HeroCard().ToAttachment().ToMessagingExtensionAttachment(preview).Preview);
    }

    [Fact]
    public void Answers_say_what_they_are()
    {
        Assert.Equal("continue", new TaskModuleContinueResponse().Type);
        Assert.Equal("continue", new TaskModuleContinueResponse(new TaskModuleTaskInfo()).Type);
        Assert.Equal("continue", new TaskModuleCardResponse(new TabResponse()).Type);
        Assert.Equal("message", new TaskModuleMessageResponse("done").Type);
        Assert.Equal("config", new ConfigTaskResponse().ResponseType);
        Assert.Equal("config", new ConfigAuthResponse().ResponseType);
        Assert.Equal("auth", new BotConfigAuth().Type);
    }

    [Fact]
    public void A_connector_cards_button_has_its_type_on_the_wire()
    {
        var button = new O365ConnectorCardOpenUri(O365ConnectorCardOpenUri.Type, "Open", "o1", []);

        var json = JObject.FromObject(button);

        Assert.Equal("OpenUri", (string?)json["@type"]);
        Assert.Equal("o1", (string?)json["@id"]);
    }

    [Fact]
    public void A_meeting_event_is_read_by_the_names_Teams_gives_it()
    {
        var start = JsonConvert.DeserializeObject<MeetingStartEventDetails>(
            """{"id":"m1","joinUrl":"https://example.org/join","MeetingType":"Scheduled","StartTime":"2024-01-02T03:04:05Z"}""")!;

        Assert.Equal("m1", start.Id);
        Assert.Equal("Scheduled", start.MeetingType);
        Assert.Equal(new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), start.StartTime);
    }
}
