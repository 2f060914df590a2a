using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Connector.Teams;

namespace EcomBot.Tests.Sdk.Connector;

/// <summary>Operations may be made for a client by hand, and called with headers of the caller's.</summary>
public sealed class OperationsTests : IAsyncLifetime
{
    private static readonly Dictionary<string, List<string>> Headers = new() { ["x-trace"] = ["1", "2"] };
    private LoopbackService _service = null!;

    public async Task InitializeAsync() => _service = await LoopbackService.StartAsync();

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task Signing_in_is_an_operation_of_its_own()
    {
        using var client = new OAuthClient(_service.Address, MicrosoftAppCredentials.Empty);
        _service.Answer = _ => new Reply(200, "https://sign.in");

        using var outcome = await new BotSignIn(client).GetSignInUrlWithHttpMessagesAsync("state 1", "challenge", "http://emulator", "https://done", Headers);

        Assert.Equal("https://sign.in", outcome.Body);
        Assert.Equal(
            "/api/botsignin/GetSignInUrl?state=state%201&code_challenge=challenge&emulatorUrl=http%3A%2F%2Femulator&finalRedirect=https%3A%2F%2Fdone",
            _service.Only.Target);
        Assert.Equal("1, 2", _service.Only.Headers["x-trace"].Replace(",", ", ", StringComparison.Ordinal).Replace("  ", " ", StringComparison.Ordinal));
        Assert.Throws<ArgumentNullException>("client", () => new BotSignIn(null));
    }

    [Fact]
    public async Task Tokens_are_operations_of_their_own()
    {
        using var client = new OAuthClient(_service.Address, MicrosoftAppCredentials.Empty);
        _service.Answer = _ => new Reply(200, """{"token":"t"}""");
        var operations = new UserToken(client);

        using var outcome = await operations.GetTokenWithHttpMessagesAsync("ana", "shop", customHeaders: Headers);

        Assert.Same(client, operations.Client);
        Assert.Equal(("t", 200), (outcome.Body.Token, (int)outcome.Response.StatusCode));
        Assert.Contains("x-trace", _service.Only.Headers.Keys);
        Assert.Throws<ArgumentNullException>("client", () => new UserToken(null));
    }

    [Fact]
    public async Task Teams_are_operations_of_their_own()
    {
        using var client = new TeamsConnectorClient(_service.Address, MicrosoftAppCredentials.Empty);
        _service.Answer = _ => new Reply(200, """{"id":"t","name":"Shop"}""");
        var operations = new TeamsOperations(client);

        using var outcome = await operations.FetchTeamDetailsWithHttpMessagesAsync("t", Headers);

        Assert.Same(client, operations.Client);
        Assert.Equal("Shop", outcome.Body.Name);
        Assert.Throws<ArgumentNullException>("client", () => new TeamsOperations(null));
    }
}
