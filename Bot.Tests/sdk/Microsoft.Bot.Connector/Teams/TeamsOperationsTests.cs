using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class TeamsOperationsTests : IAsyncLifetime
{
    private static readonly Activity Hello = new() { Type = ActivityTypes.Message, Text = "hello" };
    private static readonly List<TeamMember> Members = [new TeamMember("m1"), new TeamMember("m2")];
    private LoopbackService _teams = null!;
    private TeamsConnectorClient _client = null!;

    public static TheoryData<string, string, Func<ITeamsOperations, Task>> Operations => new()
    {
        { "GET", "/v3/teams/t%3A1/conversations", teams => teams.FetchChannelListAsync("t:1") },
        { "GET", "/v3/teams/t", teams => teams.FetchTeamDetailsAsync("t") },
        { "GET", "/v1/meetings/m", teams => teams.FetchMeetingInfoAsync("m") },
        { "GET", "/v1/meetings/m/participants/p?tenantId=x", teams => teams.FetchParticipantAsync("m", "p", "x") },
        { "POST", "/v1/meetings/m/notification", teams => teams.SendMeetingNotificationAsync("m", new TargetedMeetingNotification()) },
        { "GET", "/v3/batch/conversation/op", teams => teams.GetOperationStateAsync("op") },
        { "GET", "/v3/batch/conversation/failedentries/op?continuationToken=n", teams => teams.GetPagedFailedEntriesAsync("op", "n") },
        { "DELETE", "/v3/batch/conversation/op", teams => teams.CancelOperationAsync("op") },
        { "POST", "/v3/batch/conversation/users/", teams => teams.SendMessageToListOfUsersAsync(Hello, Members, "x") },
        { "POST", "/v3/batch/conversation/tenant/", teams => teams.SendMessageToAllUsersInTenantAsync(Hello, "x") },
        { "POST", "/v3/batch/conversation/team/", teams => teams.SendMessageToAllUsersInTeamAsync(Hello, "t", "x") },
        { "POST", "/v3/batch/conversation/channels/", teams => teams.SendMessageToListOfChannelsAsync(Hello, Members, "x") },
    };

    public async Task InitializeAsync()
    {
        _teams = await LoopbackService.StartAsync();
        _client = new TeamsConnectorClient(_teams.Address, MicrosoftAppCredentials.Empty, new HttpClient(), disposeHttpClient: true);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _teams.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Each_operation_has_its_verb_and_address(string verb, string target, Func<ITeamsOperations, Task> operation)
    {
        await operation(_client.Teams);

        Assert.Equal((verb, target), (_teams.Only.Method, _teams.Only.Target));
    }

    [Theory]
    [InlineData("\"op-1\"")]
    [InlineData("op-1")]
    [InlineData("""{"operationId":"op-1"}""")]
    public async Task A_delivery_has_an_id(string answer)
    {
        _teams.Answer = _ => new Reply(201, answer);

        Assert.Equal("op-1", await _client.Teams.SendMessageToListOfUsersAsync(Hello, Members, "tenant"));
        var body = JObject.Parse(_teams.Only.Body);
        Assert.Equal(("hello", "tenant", "m2"), ((string?)body["activity"]?["text"], (string?)body["tenantId"], (string?)body["members"]?[1]?["id"]));
        Assert.False(body.ContainsKey("teamId"));
    }

    [Fact]
    public async Task Channels_of_a_team_are_listed()
    {
        _teams.Answer = _ => new Reply(200, """{"conversations":[{"id":"1","name":"General"}]}""");

        Assert.Equal("General", Assert.Single((await _client.Teams.FetchChannelListAsync("t")).Conversations).Name);
    }

    [Fact]
    public async Task A_refusal_says_why()
    {
        _teams.Answer = _ => new Reply(403, """{"error":{"code":"BotNotInConversationRoster"}}""");

        var refusal = await Assert.ThrowsAsync<HttpOperationException>(() => _client.Teams.FetchTeamDetailsAsync("t"));
        var batch = await Assert.ThrowsAsync<AggregateException>(() => _client.Teams.SendMessageToAllUsersInTenantAsync(Hello, "x"));

        Assert.Equal("BotNotInConversationRoster", Assert.IsType<ErrorResponse>(refusal.Body).Error.Code);
        Assert.IsType<HttpOperationException>(Assert.Single(batch.InnerExceptions));
    }

    [Fact]
    public async Task A_delivery_that_is_throttled_is_asked_for_again_when_Teams_says()
    {
        var asked = 0;
        _teams.Answer = _ => ++asked < 3 ? new Reply(429, "", new() { ["Retry-After"] = "0" }) : new Reply(202, "\"op\"");

        Assert.Equal("op", await _client.Teams.SendMessageToAllUsersInTenantAsync(Hello, "x"));
        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task A_delivery_that_stays_throttled_is_given_up()
    {
        _teams.Answer = _ => new Reply(429, "", new() { ["Retry-After"] = "0" });

        var refusal = await Assert.ThrowsAsync<AggregateException>(() => _client.Teams.GetOperationStateAsync("op"));

        Assert.Equal(11, refusal.InnerExceptions.Count);
        Assert.All(refusal.InnerExceptions, exception => Assert.IsType<ThrottleException>(exception));
    }

    [Fact]
    public async Task A_missing_argument_is_refused_before_anything_is_sent()
    {
        var teams = _client.Teams;

        await Assert.ThrowsAsync<ValidationException>(() => teams.FetchTeamDetailsAsync(null));
        await Assert.ThrowsAsync<ValidationException>(() => teams.FetchParticipantAsync("m", "p", null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => teams.SendMessageToListOfUsersAsync(null, Members, "x"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => teams.SendMessageToListOfUsersAsync(Hello, null, "x"));
        await Assert.ThrowsAsync<ArgumentException>(() => teams.SendMessageToListOfUsersAsync(Hello, [], "x"));
        await Assert.ThrowsAsync<ArgumentException>(() => teams.SendMessageToAllUsersInTeamAsync(Hello, "t", ""));
        Assert.Empty(_teams.Received);
    }
}
