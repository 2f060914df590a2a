using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class BotCallerTests : IAsyncLifetime
{
    private const string OwnTenant = "https://login.microsoftonline.com/own-tenant/v2.0";
    private static readonly Activity Message = new() { ChannelId = Channels.Emulator, ServiceUrl = "http://localhost:5000" };
    private TokenAuthority _authority = null!;

    public async Task InitializeAsync()
    {
        _authority = await TokenAuthority.StartAsync();
        _authority.Endorse(Channels.Emulator);
    }

    public async Task DisposeAsync() => await _authority.DisposeAsync();

    [Fact]
    public async Task The_Emulator_is_let_in_with_a_token_of_the_bots_own_app()
    {
        Assert.NotNull(await AuthenticateAsync(TokenAuthority.BotToken(claims: [("ver", "1.0"), ("appid", TokenAuthority.AppId)])));
        Assert.NotNull(await AuthenticateAsync(TokenAuthority.BotToken(claims: [("ver", "2.0"), ("azp", TokenAuthority.AppId)])));
    }

    [Theory]
    [InlineData(null, null, null, "'ver' claim is required on Emulator Tokens.")]
    [InlineData("1.0", null, null, "'appid' claim is required on Emulator Token version '1.0'.")]
    [InlineData("2.0", null, null, "'azp' claim is required on Emulator Token version '2.0'.")]
    [InlineData("3.0", "appid", TokenAuthority.AppId, "Unknown Emulator Token version '3.0'.")]
    public async Task An_Emulator_that_does_not_name_the_app_is_refused(string? version, string? claim, string? value, string message)
    {
        (string, string)[] claims = [.. version is null ? [] : new[] { ("ver", version) }, .. claim is null ? [] : new[] { (claim, value!) }];

        var refusal = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(TokenAuthority.BotToken(claims: claims)));

        Assert.Equal(message, refusal.Message);
    }

    [Fact]
    public async Task A_token_of_the_bots_own_tenant_holds_where_it_is_configured()
    {
        var token = TokenAuthority.BotToken(OwnTenant, claims: [("ver", "2.0"), ("azp", TokenAuthority.AppId)]);

        Assert.NotNull(await AuthenticateAsync(token, new AuthenticationConfiguration { ValidTokenIssuers = [OwnTenant] }));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token));
    }

    [Fact]
    public async Task Another_bot_is_let_in_only_where_callers_are_checked()
    {
        var token = TokenAuthority.BotToken(claims: [("ver", "1.0"), ("appid", "caller")]);

        var allowed = await AuthenticateAsync(token, new() { ClaimsValidator = new AllowedCallersClaimsValidator(["caller"]) });

        Assert.Equal("urn:botframework:aadappid:caller", allowed.CallerId);
        Assert.Equal("caller", allowed.Audience);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(token));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(token, new() { ClaimsValidator = new AllowedCallersClaimsValidator(["somebody else"]) }));
    }

    [Fact]
    public async Task Another_bot_whose_token_is_for_a_third_one_is_refused()
    {
        var token = TokenAuthority.BotToken(audience: "third", claims: [("ver", "1.0"), ("appid", "caller")]);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(token, new() { ClaimsValidator = new AllowedCallersClaimsValidator(["*"]) }));
    }

    [Fact]
    public async Task A_skill_in_the_Emulator_without_proof_is_anonymous()
    {
        var activity = new Activity { ChannelId = Channels.Emulator, Recipient = new ChannelAccount { Role = RoleTypes.Skill } };

        var result = await _authority.Cloud(appId: "").AuthenticateRequestAsync(activity, null, default);

        Assert.Equal(AuthenticationConstants.AnonymousSkillAppId, result.ClaimsIdentity.FindFirst("appid")?.Value);
        Assert.Equal(AuthenticationConstants.AnonymousSkillAppId, result.Audience);
    }

    private Task<AuthenticateRequestResult> AuthenticateAsync(string token, AuthenticationConfiguration? configuration = null) =>
        _authority.Cloud(configuration).AuthenticateRequestAsync(Message, "Bearer " + token, default);
}
