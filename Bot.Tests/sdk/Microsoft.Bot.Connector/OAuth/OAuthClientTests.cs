using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class OAuthClientTests : IAsyncLifetime
{
    private LoopbackService _service = null!;
    private OAuthClient _client = null!;
    private UserTokenClient _tokens = null!;

    public async Task InitializeAsync()
    {
        _service = await LoopbackService.StartAsync();
        _client = new OAuthClient(_service.Address, MicrosoftAppCredentials.Empty);
        _tokens = new UserTokenClientImpl("app", MicrosoftAppCredentials.Empty, _service.Address.AbsoluteUri, null, null);
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        _tokens.Dispose();
        await _service.DisposeAsync();
    }

    [Fact]
    public async Task A_users_token_is_asked_for_with_the_code_the_user_was_shown()
    {
        _service.Answer = _ => new Reply(200, """{"connectionName":"shop","token":"t","expiration":"2026-01-02T03:04:05Z"}""");

        var token = await _tokens.GetUserTokenAsync("user 1", "shop", "msteams", "123456", default);

        Assert.Equal(("shop", "t", "2026-01-02T03:04:05Z"), (token.ConnectionName, token.Token, token.Expiration));
        Assert.Equal("/api/usertoken/GetToken?userId=user%201&connectionName=shop&channelId=msteams&code=123456", _service.Only.Target);
    }

    [Fact]
    public async Task A_user_who_is_not_signed_in_has_no_token()
    {
        _service.Answer = _ => new Reply(404, "<html>");

        Assert.Null(await _client.UserToken.GetTokenAsync("user", "shop"));
        Assert.Equal("/api/usertoken/GetToken?userId=user&connectionName=shop", _service.Only.Target);
    }

    [Fact]
    public async Task A_user_is_signed_out()
    {
        _service.Answer = _ => new Reply(204);

        await _tokens.SignOutUserAsync("user", "shop", "msteams", default);

        Assert.Equal(
            ("DELETE", "/api/usertoken/SignOut?userId=user&connectionName=shop&channelId=msteams"),
            (_service.Only.Method, _service.Only.Target));
    }

    [Fact]
    public async Task It_is_known_where_a_user_is_signed_in()
    {
        _service.Answer = _ => new Reply(200, """[{"connectionName":"shop","hasToken":true}]""");

        var status = Assert.Single(await _tokens.GetTokenStatusAsync("user", "msteams", "shop,bank", default));

        Assert.True(status.HasToken);
        Assert.Equal("/api/usertoken/GetTokenStatus?userId=user&channelId=msteams&include=shop%2Cbank", _service.Only.Target);
    }

    [Fact]
    public async Task Tokens_of_several_resources_come_together()
    {
        _service.Answer = _ => new Reply(200, """{"https://graph":{"token":"g"},"https://vault":{"token":"v"}}""");

        var tokens = await _tokens.GetAadTokensAsync("user", "shop", ["https://graph", "https://vault"], "msteams", default);

        Assert.Equal(("g", "v"), (tokens["https://graph"].Token, tokens["https://vault"].Token));
        Assert.Equal(("POST", "/api/usertoken/GetAadTokens?userId=user&connectionName=shop&channelId=msteams"), (_service.Only.Method, _service.Only.Target));
        Assert.Equal(["https://graph", "https://vault"], JObject.Parse(_service.Only.Body)["resourceUrls"]!.Select(url => (string?)url));
    }

    [Fact]
    public async Task A_sign_in_remembers_the_conversation_it_is_for()
    {
        _service.Answer = _ => new Reply(200, """{"signInLink":"https://sign.in"}""");
        var activity = new Activity { Id = "a", ChannelId = "msteams", Conversation = new ConversationAccount { Id = "c" } };

        var resource = await _tokens.GetSignInResourceAsync("shop", activity, "https://end", default);

        Assert.Equal("https://sign.in", resource.SignInLink);
        var query = System.Web.HttpUtility.ParseQueryString(new Uri(_service.Address, _service.Only.Target).Query);
        var state = JObject.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(query["state"]!)));
        Assert.Equal("https://end", query["finalRedirect"]);
        Assert.Equal(("shop", "app", "c"),
            ((string?)state["connectionName"], (string?)state["msAppId"], (string?)state["conversation"]?["conversation"]?["id"]));
    }

    [Fact]
    public async Task A_sign_in_address_is_text_and_no_JSON()
    {
        _service.Answer = _ => new Reply(200, "https://sign.in/?a=b");

        Assert.Equal("https://sign.in/?a=b", await _client.BotSignIn.GetSignInUrlAsync("state", "challenge", "http://emulator"));
        Assert.Equal("/api/botsignin/GetSignInUrl?state=state&code_challenge=challenge&emulatorUrl=http%3A%2F%2Femulator", _service.Only.Target);
    }

    [Fact]
    public async Task A_token_is_exchanged_for_another()
    {
        _service.Answer = _ => new Reply(200, """{"token":"new"}""");

        var token = await _tokens.ExchangeTokenAsync("user", "shop", "msteams", new TokenExchangeRequest { Token = "old" }, default);

        Assert.Equal("new", token.Token);
        Assert.Equal("/api/usertoken/exchange?userId=user&connectionName=shop&channelId=msteams", _service.Only.Target);
        Assert.Equal("""{"token":"old"}""", _service.Only.Body);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(404)]
    public async Task An_exchange_that_is_refused_says_why(int status)
    {
        _service.Answer = _ => new Reply(status, """{"error":{"code":"ConsentRequired","message":"ask first"}}""");

        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(
            () => _tokens.ExchangeTokenAsync("user", "shop", "msteams", new TokenExchangeRequest(), default));

        Assert.Equal("Unable to exchange token: (ConsentRequired) ask first", refusal.Message);
    }

    [Fact]
    public async Task A_service_that_fails_is_an_error()
    {
        _service.Answer = _ => new Reply(403, """{"error":{"code":"Forbidden"}}""");

        Assert.Equal("Forbidden", (await Assert.ThrowsAsync<ErrorResponseException>(() => _client.UserToken.GetTokenAsync("user", "shop"))).Body.Error.Code);
        await Assert.ThrowsAsync<HttpOperationException>(() => _client.BotSignIn.GetSignInUrlAsync("state"));
    }

    [Fact]
    public async Task A_missing_argument_is_refused_before_anything_is_sent()
    {
        await Assert.ThrowsAsync<ValidationException>(() => _client.UserToken.GetTokenAsync(null, "shop"));
        await Assert.ThrowsAsync<ValidationException>(() => _client.UserToken.GetTokenAsync("user", null));
        await Assert.ThrowsAsync<ValidationException>(() => _client.BotSignIn.GetSignInUrlAsync(null));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _tokens.GetUserTokenAsync(null, "shop", null, null, default));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _tokens.GetSignInResourceAsync("shop", null, null, default));
        Assert.Empty(_service.Received);
    }

    [Fact]
    public async Task The_Emulator_is_told_whether_it_shows_sign_in_cards()
    {
        await OAuthClientConfig.SendEmulateOAuthCardsAsync(_client, true);

        Assert.Equal(("POST", "/api/usertoken/emulateOAuthCards?emulate=true"), (_service.Only.Method, _service.Only.Target));
    }

    [Fact]
    public void The_client_of_earlier_years_wants_an_address_of_HTTPS()
    {
        using var connector = new ConnectorClient(_service.Address, MicrosoftAppCredentials.Empty);

        Assert.Throws<ArgumentException>(() => new OAuthClientOld(connector, "http://insecure.test"));
        Assert.Throws<ArgumentNullException>(() => new OAuthClientOld(null, "https://secure.test"));
        Assert.NotNull(new OAuthClientOld(connector, "https://secure.test"));
    }
}
