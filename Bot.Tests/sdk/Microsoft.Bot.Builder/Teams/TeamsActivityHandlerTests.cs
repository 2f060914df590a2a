using System.Net;
using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Teams;

public sealed class TeamsActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly SayingTeamsBot _bot = new();

    public static TheoryData<string, string, string> Invokes => new()
    {
        { "fileConsent/invoke", """{ "action": "accept" }""", "accept" },
        { "fileConsent/invoke", """{ "action": "decline" }""", "decline" },
        { "actionableMessage/executeAction", """{ "actionId": "a" }""", "card action a" },
        { "composeExtension/queryLink", """{ "url": "u" }""", "link u" },
        { "composeExtension/anonymousQueryLink", """{ "url": "u" }""", "anonymous link u" },
        { "composeExtension/query", """{ "commandId": "c" }""", "query c" },
        { "composeExtension/selectItem", """{ "a": 1 }""", "select" },
        { "composeExtension/submitAction", """{ "commandId": "c" }""", "submit c" },
        { "composeExtension/submitAction", """{ "botMessagePreviewAction": "edit" }""", "preview edit" },
        { "composeExtension/submitAction", """{ "botMessagePreviewAction": "send" }""", "preview send" },
        { "composeExtension/fetchTask", """{ "commandId": "c" }""", "fetch c" },
        { "composeExtension/querySettingUrl", """{ "commandId": "c" }""", "setting url" },
        { "composeExtension/setting", """{ "a": 1 }""", "setting" },
        { "composeExtension/onCardButtonClicked", """{ "a": 1 }""", "button" },
        { "task/fetch", """{ "data": "d" }""", "task fetch" },
        { "task/submit", """{ "data": "d" }""", "task submit" },
        { "tab/fetch", "{}", "tab fetch" },
        { "tab/submit", "{}", "tab submit" },
        { "config/fetch", "{}", "config fetch" },
        { "config/submit", "{}", "config submit" },
        { "signin/verifyState", "{}", "verify" },
    };

    public static TheoryData<string, string> TeamEvents => new()
    {
        { "channelCreated", "channel created general of team" },
        { "channelDeleted", "channel deleted general of team" },
        { "channelRenamed", "channel renamed general of team" },
        { "channelRestored", "channel restored general of team" },
        { "teamArchived", "team archived team" },
        { "teamDeleted", "team deleted team" },
        { "teamHardDeleted", "team hard deleted team" },
        { "teamRenamed", "team renamed team" },
        { "teamRestored", "team restored team" },
        { "teamUnarchived", "team unarchived team" },
    };

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task Each_invoke_of_teams_has_its_method(string name, string value, string said)
    {
        var answer = await InvokeAsync(name, JObject.Parse(value));

        Assert.Equal([said], _bot.Said);
        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [MemberData(nameof(Invokes))]
    public async Task What_a_bot_does_not_override_is_answered_with_501(string name, string value, string said)
    {
        var answer = await InvokeAsync(name, JObject.Parse(value), new TeamsActivityHandler());

        Assert.NotEmpty(said);
        Assert.Equal(501, answer.Status);
    }

    [Theory]
    [InlineData("fileConsent/invoke", """{ "action": "perhaps" }""", "perhaps is not a supported Action.")]
    [InlineData("composeExtension/submitAction", """{ "botMessagePreviewAction": "eat" }""", "eat is not a supported BotMessagePreviewAction.")]
    public async Task A_choice_that_is_none_is_answered_with_400(string name, string value, string body)
    {
        var answer = await InvokeAsync(name, JObject.Parse(value));

        Assert.Equal((400, body), (answer.Status, (string)answer.Body));
    }

    [Fact]
    public async Task An_invoke_without_its_value_is_answered_with_400()
    {
        Assert.Equal(400, (await InvokeAsync("task/fetch", null)).Status);
    }

    [Fact]
    public async Task A_card_action_without_a_name_has_its_method()
    {
        await InvokeAsync(null, new JObject());

        Assert.Equal(["card"], _bot.Said);
    }

    [Theory]
    [MemberData(nameof(TeamEvents))]
    public async Task What_happens_to_teams_and_channels_has_its_method(string type, string said)
    {
        await TurnAsync(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = Channels.Msteams,
            ChannelData = new TeamsChannelData { EventType = type, Channel = new ChannelInfo("1", "general"), Team = new TeamInfo("2", "team") },
        });

        Assert.Equal([said], _bot.Said);
    }

    [Theory]
    [InlineData("application/vnd.microsoft.meetingStart", """{ "Id": "m", "Title": "t" }""", "start m")]
    [InlineData("application/vnd.microsoft.meetingEnd", """{ "Id": "m" }""", "end m")]
    [InlineData("application/vnd.microsoft.meetingParticipantJoin", """{ "Members": [ { "User": { "id": "ana" } } ] }""", "join")]
    [InlineData("application/vnd.microsoft.meetingParticipantLeave", """{ "Members": [ { "User": { "id": "ana" } } ] }""", "leave")]
    [InlineData("application/vnd.microsoft.readReceipt", """{ "lastReadMessageId": "7" }""", "read 7")]
    public async Task Meetings_and_receipts_have_their_methods(string name, string value, string said)
    {
        await TurnAsync(new Activity { Type = ActivityTypes.Event, ChannelId = Channels.Msteams, Name = name, Value = JObject.Parse(value) });

        Assert.Equal([said], _bot.Said);
    }

    [Theory]
    [InlineData(ActivityTypes.MessageUpdate, "editMessage", "edited")]
    [InlineData(ActivityTypes.MessageUpdate, "undeleteMessage", "undeleted")]
    [InlineData(ActivityTypes.MessageDelete, "softDeleteMessage", "soft deleted")]
    public async Task Messages_edited_and_deleted_have_their_methods(string type, string eventType, string said)
    {
        await TurnAsync(new Activity { Type = type, ChannelId = Channels.Msteams, ChannelData = new TeamsChannelData { EventType = eventType } });

        Assert.Equal([said], _bot.Said);
    }

    [Fact]
    public async Task Who_came_is_asked_of_teams_and_who_is_gone_again_is_taken_as_told()
    {
        var added = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = Channels.Msteams,
            Recipient = new("bot"),
            Conversation = new(id: "talk"),
            MembersAdded = [new("ana", "A"), new("bot")]
        };

        await TurnAsync(added, new FakeChannel("""{ "id": "ana", "name": "Ana", "email": "ana@example.com" }"""));
        await TurnAsync(added, new RefusingChannel("ConversationNotFound"));
        await Assert.ThrowsAsync<ErrorResponseException>(() => TurnAsync(added, new RefusingChannel("Forbidden")));

        Assert.Equal(["added ana@example.com,", "added ,"], _bot.Said);
    }

    [Fact]
    public async Task Who_left_is_told()
    {
        await TurnAsync(new Activity { Type = ActivityTypes.ConversationUpdate, ChannelId = Channels.Msteams, MembersRemoved = [new("ana")] });

        Assert.Equal(["removed ana"], _bot.Said);
    }

    [Fact]
    public void An_activity_says_team_channel_and_meeting()
    {
        var activity = new Activity
        {
            ChannelData =
            JObject.Parse("""{ "channel": { "id": "c" }, "team": { "id": "t" }, "meeting": { "id": "m" }, "settings": { "selectedChannel": { "id": "s" } } }""")
        };

        Assert.Equal(("c", "t", "m", "s"),
            (activity.TeamsGetChannelId(), activity.TeamsGetTeamInfo().Id, activity.TeamsGetMeetingInfo().Id, activity.TeamsGetSelectedChannelId()));
        activity.TeamsNotifyUser();
        Assert.True(((TeamsChannelData)activity.ChannelData).Notification.Alert);
        activity.TeamsNotifyUser(alertInMeeting: true, "https://x.example");
        Assert.Equal((false, true, "https://x.example"),
            (((TeamsChannelData)activity.ChannelData).Notification.Alert, ((TeamsChannelData)activity.ChannelData).Notification.AlertInMeeting,
            ((TeamsChannelData)activity.ChannelData).Notification.ExternalResourceUrl));
        Assert.Equal("t", activity.TeamsGetTeamInfo().Id);
    }

    private async Task TurnAsync(Activity activity, HttpMessageHandler? channel = null)
    {
        using var turn = Given.ATurn(_adapter, activity);
        var http = new HttpClient(channel ?? new FakeChannel(), disposeHandler: false);
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri("https://teams.example"), MicrosoftAppCredentials.Empty, http,
            disposeHttpClient: false));
        await _bot.OnTurnAsync(turn);
    }

    private async Task<InvokeResponse> InvokeAsync(string? name, object? value, IBot? bot = null)
    {
        using var turn = Given.ATurn(_adapter, new Activity { Type = ActivityTypes.Invoke, ChannelId = Channels.Msteams, Name = name, Value = value });
        await (bot ?? _bot).OnTurnAsync(turn);
        return (InvokeResponse)Assert.Single(_adapter.Sent).Value;
    }

    private sealed class RefusingChannel(string code) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound) { Content = new StringContent($$"""{ "error": { "code": "{{code}}" } }""") });
    }
}
