using EcomBot.Tests.Sdk.Builder.Fakes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Builder.Teams;

public sealed class TeamsInfoTests
{
    private const string InATeam = """{ "team": { "id": "team" }, "meeting": { "id": "meet" }, "tenant": { "id": "tenant" } }""";

    [Fact]
    public async Task A_team_and_its_channels_are_asked_for_by_its_id()
    {
        var channel = new FakeChannel("""{ "id": "team", "name": "Shop", "conversations": [ { "id": "general" } ] }""");
        using var turn = ATurn(channel, InATeam);

        Assert.Equal("Shop", (await TeamsInfo.GetTeamDetailsAsync(turn)).Name);
        Assert.Equal("general", (await TeamsInfo.GetTeamChannelsAsync(turn, "other"))[0].Id);
        Assert.Equal(["/v3/teams/team", "/v3/teams/other/conversations"], channel.Requests.Select(request => request.Path));
    }

    [Fact]
    public async Task A_member_is_looked_up_in_the_team_or_else_in_the_conversation()
    {
        var channel = new FakeChannel("""{ "id": "ana", "email": "ana@example.com" }""");
        using var inATeam = ATurn(channel, InATeam);
        using var alone = ATurn(channel, "{}");

        Assert.Equal("ana@example.com", (await TeamsInfo.GetMemberAsync(inATeam, "ana")).Email);
        await TeamsInfo.GetMemberAsync(alone, "ana");

        Assert.Equal(["/v3/conversations/team/members/ana", "/v3/conversations/talk/members/ana"], channel.Requests.Select(request => request.Path));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMemberAsync(alone, null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetTeamMemberAsync(alone, "ana"));
    }

    [Fact]
    public async Task Members_come_a_page_at_a_time()
    {
        var channel = new FakeChannel("""{ "continuationToken": "more", "members": [ { "id": "ana", "email": "ana@example.com" } ] }""");
        using var turn = ATurn(channel, InATeam);

        var page = await TeamsInfo.GetPagedMembersAsync(turn, 5, "from");

        Assert.Equal(("more", "ana@example.com"), (page.ContinuationToken, page.Members[0].Email));
        Assert.Equal("/v3/conversations/team/pagedmembers", channel.Requests[0].Path);
    }

    [Fact]
    public async Task All_members_come_at_once_where_that_is_still_asked_for()
    {
        using var turn = ATurn(new FakeChannel("""[ { "id": "ana", "givenName": "Ana" } ]"""), InATeam);

        var members = await TeamsInfo.GetMembersAsync(turn);

        Assert.Equal("Ana", Assert.Single(members).GivenName);
    }

    [Fact]
    public async Task A_meeting_and_who_takes_part_are_asked_for()
    {
        var channel = new FakeChannel("""{ "user": { "id": "ana" }, "details": { "id": "meet" } }""");
        using var turn = ATurn(channel, InATeam);

        Assert.Equal("ana", (await TeamsInfo.GetMeetingParticipantAsync(turn)).User.Id);
        Assert.Equal("meet", (await TeamsInfo.GetMeetingInfoAsync(turn)).Details.Id);

        Assert.Equal("/v1/meetings/meet/participants/aad", channel.Requests[0].Path);
        using var elsewhere = ATurn(channel, "{}");
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetMeetingInfoAsync(elsewhere));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.SendMeetingNotificationAsync(turn, null));
    }

    [Fact]
    public async Task Messages_to_many_need_all_their_arguments()
    {
        using var turn = ATurn(new FakeChannel("\"operation\""), InATeam);
        var activity = MessageFactory.Text("news");
        List<TeamMember> people = [new("ana")];

        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.SendMessageToListOfUsersAsync(turn, null, people, "tenant"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.SendMessageToListOfUsersAsync(turn, activity, null, "tenant"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.SendMessageToAllUsersInTenantAsync(turn, activity, null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.SendMessageToAllUsersInTeamAsync(turn, activity, null, "tenant"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.SendMessageToListOfChannelsAsync(turn, activity, null, "tenant"));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetOperationStateAsync(turn, null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.GetPagedFailedEntriesAsync(turn, null));
        await Assert.ThrowsAsync<InvalidOperationException>(() => TeamsInfo.CancelOperationAsync(turn, null));
    }

    [Fact]
    public async Task A_message_to_a_channel_begins_a_conversation()
    {
        var adapter = new BeginningAdapter();
        using var turn = new TurnContext(adapter, new Activity { ServiceUrl = "https://teams.example" });

        var (reference, id) = await TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("news"), "general", "app");

        Assert.Equal(("begun", "first"), (reference.Conversation.Id, id));
        Assert.Equal("general", ((TeamsChannelData)adapter.Parameters!.ChannelData).Channel.Id);
        await Assert.ThrowsAsync<ArgumentNullException>("teamsChannelId",
            () => TeamsInfo.SendMessageToTeamsChannelAsync(turn, MessageFactory.Text("news"), null, "app"));
    }

    [Fact]
    public async Task Of_the_exchanges_of_several_devices_one_goes_through()
    {
        var storage = new MemoryStorage();
        var passed = 0;
        for (var device = 0; device < 3; device++)
        {
            var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter(Channels.Msteams);
            adapter.AddExchangeableToken("shop", Channels.Msteams, "user1", "token", "other");
            adapter.Use(new TeamsSSOTokenExchangeMiddleware(storage, "shop"));
            await adapter.ProcessActivityAsync(Exchange("token"), (_, _) => Task.FromResult(passed++));
        }

        Assert.Equal(1, passed);
    }

    [Fact]
    public async Task An_exchange_that_gives_no_token_asks_the_user_to_sign_in()
    {
        var adapter = new Microsoft.Bot.Builder.Adapters.TestAdapter(Channels.Msteams);
        adapter.Use(new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), "shop"));

        await adapter.ProcessActivityAsync(Exchange("token"), (_, _) => throw new InvalidOperationException("reached the bot"));

        var answer = (InvokeResponse)((Activity)adapter.GetNextReply()).Value;
        Assert.Equal((412, "shop"), (answer.Status, ((TokenExchangeInvokeResponse)answer.Body).ConnectionName));
        Assert.Throws<ArgumentNullException>("connectionName", () => new TeamsSSOTokenExchangeMiddleware(new MemoryStorage(), " "));
    }

    private static Activity Exchange(string token) => new()
    {
        Type = ActivityTypes.Invoke,
        Name = SignInConstants.TokenExchangeOperationName,
        ChannelId = Channels.Msteams,
        Value = JObject.FromObject(new { id = "exchange", connectionName = "shop", token }),
    };

    private static TurnContext ATurn(FakeChannel channel, string channelData)
    {
        var turn = Given.ATurn(activity: new Activity
        {
            Type = ActivityTypes.Message,
            ChannelId = Channels.Msteams,
            Conversation = new ConversationAccount(id: "talk"),
            From = new ChannelAccount("ana", aadObjectId: "aad"),
            ChannelData = JObject.Parse(channelData),
        });
        var http = new HttpClient(channel, disposeHandler: false);
        turn.TurnState.Add<IConnectorClient>(new ConnectorClient(new Uri("https://teams.example"), MicrosoftAppCredentials.Empty, http,
            disposeHttpClient: false));
        return turn;
    }

    private sealed class BeginningAdapter : BotAdapter
    {
        public ConversationParameters? Parameters { get; private set; }

        public override async Task CreateConversationAsync(string botAppId, string channelId, string serviceUrl, string audience,
            ConversationParameters conversationParameters, BotCallbackHandler callback, CancellationToken cancellationToken)
        {
            Parameters = conversationParameters;
            using var turn = new TurnContext(this, new Activity { Id = "first", Conversation = new ConversationAccount(id: "begun") });
            await callback(turn, cancellationToken);
        }

        public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference,
            CancellationToken cancellationToken) => Task.CompletedTask;

        public override Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult<ResourceResponse[]>([]);

        public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            Task.FromResult(new ResourceResponse());
    }
}
