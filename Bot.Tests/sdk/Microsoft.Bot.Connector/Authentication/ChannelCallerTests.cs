using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class ChannelCallerTests : IAsyncLifetime
{
    private static readonly Activity Message = new() { ChannelId = "msteams", ServiceUrl = TokenAuthority.ServiceUrl };
    private TokenAuthority _authority = null!;

    public static TheoryData<string, Action<SecurityTokenDescriptor>> WrongTokens => new()
    {
        { "expired beyond the clock skew", token => Shift(token, -20) },
        { "not valid yet", token => Shift(token, +20) },
        { "for another bot", token => token.Audience = "another" },
        { "for nobody", token => token.Audience = null },
        { "of a foreign issuer", token => token.Issuer = "https://evil.test" },
        { "for another service URL", token => token.Claims["serviceurl"] = "https://evil.test/" },
        { "for no service URL", token => token.Claims.Remove("serviceurl") },
        { "of a key nobody published",
            token => token.SigningCredentials = Sign(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = "key-0" }) },
        { "signed with a shared secret",
            token => token.SigningCredentials = new(new SymmetricSecurityKey(new byte[64]) { KeyId = "key-0" }, SecurityAlgorithms.HmacSha256) },
    };

    public async Task InitializeAsync() => _authority = await TokenAuthority.StartAsync();

    public async Task DisposeAsync() => await _authority.DisposeAsync();

    [Fact]
    public async Task A_channel_with_a_good_token_is_let_in()
    {
        var result = await AuthenticateAsync(TokenAuthority.ChannelToken());

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(TokenAuthority.AppId, result.ClaimsIdentity.FindFirst("aud")?.Value);
        Assert.Equal("urn:test:caller", result.CallerId);
        Assert.Equal(AuthenticationConstants.ToChannelFromBotOAuthScope, result.Audience);
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_wrong_token_is_refused(string what, Action<SecurityTokenDescriptor> change)
    {
        var token = TokenAuthority.ChannelToken(change);

        var refusal = await Record.ExceptionAsync(() => AuthenticateAsync(token));

        Assert.True(refusal is UnauthorizedAccessException, $"A token {what}: {refusal}");
    }

    [Theory]
    [InlineData(-13)]
    [InlineData(+4)]
    public async Task Clocks_may_differ_by_five_minutes(int minutes)
    {
        var token = TokenAuthority.ChannelToken(token => Shift(token, minutes));

        Assert.True((await AuthenticateAsync(token)).ClaimsIdentity.IsAuthenticated);
    }

    [Fact]
    public async Task A_token_without_signature_is_refused()
    {
        var signed = TokenAuthority.ChannelToken().Split('.');
        var header = Base64UrlEncoder.Encode(Encoding.UTF8.GetBytes("""{"alg":"none","typ":"JWT"}"""));

        await RefusedAsync($"Bearer {header}.{signed[1]}.");
        await RefusedAsync($"Bearer {header}.{signed[1]}.{signed[2]}");
        await RefusedAsync($"Bearer {signed[0]}.{signed[1]}.");
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        var mine = TokenAuthority.ChannelToken().Split('.');
        var other = TokenAuthority.ChannelToken(token => token.Claims["serviceurl"] = "https://evil.test/").Split('.');

        await RefusedAsync($"Bearer {mine[0]}.{other[1]}.{mine[2]}");
    }

    [Theory]
    [InlineData("Basic dXNlcjpwYXNz")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("Bearer one two")]
    [InlineData(" ")]
    [InlineData(null)]
    public Task A_header_that_holds_no_token_is_refused(string? header) => RefusedAsync(header);

    [Fact]
    public async Task A_key_that_is_not_endorsed_for_the_channel_is_refused()
    {
        _authority.Endorse("facebook");

        await RefusedAsync("Bearer " + TokenAuthority.ChannelToken());
        await RefusedAsync("Bearer " + TokenAuthority.ChannelToken(namesKey: false));
    }

    [Fact]
    public async Task A_key_needs_the_endorsements_that_the_bot_asks_for()
    {
        var configuration = new AuthenticationConfiguration { RequiredEndorsements = ["webchat"] };
        var strict = new AuthenticationConfiguration { RequiredEndorsements = ["webchat", "certified"] };
        var header = "Bearer " + TokenAuthority.ChannelToken();

        Assert.NotNull(await _authority.Cloud(configuration).AuthenticateRequestAsync(Message, header, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => _authority.Cloud(strict).AuthenticateRequestAsync(Message, header, default));
    }

    [Fact]
    public async Task Keys_are_fetched_once_for_many_turns()
    {
        var cloud = _authority.Cloud();

        for (var turn = 0; turn < 3; turn++)
        {
            await cloud.AuthenticateRequestAsync(Message, "Bearer " + TokenAuthority.ChannelToken(), default);
        }

        Assert.Equal(1, _authority.Fetched);
    }

    [Fact]
    public async Task A_key_that_is_new_is_fetched_but_not_for_every_token_that_names_one()
    {
        var cloud = _authority.Cloud();
        await cloud.AuthenticateRequestAsync(Message, "Bearer " + TokenAuthority.ChannelToken(), default);
        _authority.Published = [0, 1];

        var result = await cloud.AuthenticateRequestAsync(Message, "Bearer " + TokenAuthority.ChannelToken(key: 1), default);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Equal(2, _authority.Fetched);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(
                () => cloud.AuthenticateRequestAsync(Message, "Bearer " + TokenAuthority.ChannelToken(key: 2), default));
        }

        Assert.Equal(2, _authority.Fetched);
    }

    [Fact]
    public async Task A_bot_without_an_app_id_lets_everybody_in_as_nobody()
    {
        var cloud = _authority.Cloud(appId: "");

        var result = await cloud.AuthenticateRequestAsync(Message, null, default);

        Assert.True(result.ClaimsIdentity.IsAuthenticated);
        Assert.Empty(result.ClaimsIdentity.Claims);
        Assert.Equal(AuthenticationConstants.AnonymousAuthType, result.ClaimsIdentity.AuthenticationType);
        Assert.Null(result.CallerId);
        Assert.Equal(0, _authority.Fetched);
    }

    [Fact]
    public async Task Streaming_and_channel_requests_are_held_to_the_same()
    {
        var cloud = _authority.Cloud();
        var header = "Bearer " + TokenAuthority.ChannelToken();

        Assert.Equal("urn:test:caller", (await cloud.AuthenticateStreamingRequestAsync(header, "msteams", default)).CallerId);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateStreamingRequestAsync(header, null, default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateStreamingRequestAsync(null, "msteams", default));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => cloud.AuthenticateChannelRequestAsync(null, default));
    }

    private static SigningCredentials Sign(SecurityKey key) => new(key, SecurityAlgorithms.RsaSha256);

    private static void Shift(SecurityTokenDescriptor token, int minutes)
    {
        token.NotBefore = token.NotBefore!.Value.AddMinutes(minutes);
        token.Expires = token.Expires!.Value.AddMinutes(minutes);
    }

    private Task<AuthenticateRequestResult> AuthenticateAsync(string token) =>
        _authority.Cloud().AuthenticateRequestAsync(Message, "Bearer " + token, default);

    private Task RefusedAsync(string? header) =>
        Assert.ThrowsAsync<UnauthorizedAccessException>(() => _authority.Cloud().AuthenticateRequestAsync(Message, header, default));
}
