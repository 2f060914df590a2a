using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class ClaimsTests
{
    private const string Issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer;
    private static readonly SimpleCredentialProvider Bot = new("bot", "secret");

    [Fact]
    public void An_app_id_is_named_by_version()
    {
        Assert.Equal("one", JwtTokenValidation.GetAppIdFromClaims(Claims(("appid", "one"), ("azp", "two"))));
        Assert.Equal("one", JwtTokenValidation.GetAppIdFromClaims(Claims(("ver", "1.0"), ("appid", "one"), ("azp", "two"))));
        Assert.Equal("two", JwtTokenValidation.GetAppIdFromClaims(Claims(("ver", "2.0"), ("appid", "one"), ("azp", "two"))));
        Assert.Null(JwtTokenValidation.GetAppIdFromClaims(Claims(("ver", "3.0"), ("appid", "one"))));
        Assert.Null(JwtTokenValidation.GetAppIdFromClaims([]));
        Assert.Throws<ArgumentNullException>(() => JwtTokenValidation.GetAppIdFromClaims(null));
    }

    [Fact]
    public void A_skill_is_a_bot_that_calls_another_bot()
    {
        Assert.False(SkillValidation.IsSkillClaim([]));
        Assert.False(SkillValidation.IsSkillClaim(Claims(("ver", "1.0"))));
        Assert.False(SkillValidation.IsSkillClaim(Claims(("ver", "1.0"), ("aud", Issuer), ("appid", "a"))));
        Assert.False(SkillValidation.IsSkillClaim(Claims(("ver", "1.0"), ("aud", "https://api.botframework.us"), ("appid", "a"))));
        Assert.False(SkillValidation.IsSkillClaim(Claims(("ver", "1.0"), ("aud", "bot"))));
        Assert.False(SkillValidation.IsSkillClaim(Claims(("ver", "1.0"), ("aud", "bot"), ("appid", "bot"))));
        Assert.True(SkillValidation.IsSkillClaim(Claims(("ver", "1.0"), ("aud", "bot"), ("appid", "caller"))));
        Assert.True(SkillValidation.IsSkillClaim(Claims(("ver", "2.0"), ("aud", "bot"), ("azp", "caller"))));
        Assert.True(SkillValidation.IsSkillClaim(SkillValidation.CreateAnonymousSkillClaim().Claims));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer not-a-token")]
    public void A_header_without_a_token_is_no_bots(string? header)
    {
        Assert.False(SkillValidation.IsSkillToken(header));
        Assert.False(EmulatorValidation.IsTokenFromEmulator(header));
    }

    [Fact]
    public void A_token_tells_who_carries_it()
    {
        var skill = "Bearer " + TokenAuthority.BotToken(claims: [("ver", "1.0"), ("appid", "caller")]);
        var channel = "Bearer " + TokenAuthority.ChannelToken();

        Assert.True(SkillValidation.IsSkillToken(skill));
        Assert.True(EmulatorValidation.IsTokenFromEmulator(skill));
        Assert.False(SkillValidation.IsSkillToken(channel));
        Assert.False(EmulatorValidation.IsTokenFromEmulator(channel));
    }

    [Fact]
    public async Task A_skill_must_name_its_version_its_audience_and_itself()
    {
        await RefusedAsync("Invalid Identity", null);
        await RefusedAsync("Token Not Authenticated", new ClaimsIdentity());
        await RefusedAsync("'ver' claim is required on skill Tokens.", Identity());
        await RefusedAsync("'aud' claim is required on skill Tokens.", Identity(("ver", "1.0")));
        await RefusedAsync("Invalid audience.", Identity(("ver", "1.0"), ("aud", "another")));
        await RefusedAsync("Invalid appId.", Identity(("ver", "1.0"), ("aud", "bot")));
        await SkillValidation.ValidateIdentityAsync(Identity(("ver", "1.0"), ("aud", "bot"), ("appid", "caller")), Bot);

        static async Task RefusedAsync(string message, ClaimsIdentity? identity) => Assert.Equal(
            message,
            (await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SkillValidation.ValidateIdentityAsync(identity, Bot))).Message);
    }

    [Fact]
    public async Task A_channel_of_the_other_clouds_must_name_this_bot_and_its_service()
    {
        var government = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer;

        await GovernmentChannelValidation.ValidateIdentity(Issued(government, ("aud", "bot"), ("serviceurl", "https://s")), Bot, "https://s");
        await EnterpriseChannelValidation.ValidateIdentity(Issued(Issuer, ("aud", "bot"), ("serviceurl", "https://s")), Bot, "https://s");
        await EnterpriseChannelValidation.ValidateIdentity(Issued(Issuer, ("aud", "bot")), Bot, null);
        ClaimsIdentity?[] wrong =
        [
            null,
            new ClaimsIdentity(),
            Issued(Issuer),
            Issued("https://evil.test", ("aud", "bot"), ("serviceurl", "https://s")),
            Issued(Issuer, ("aud", ""), ("serviceurl", "https://s")),
            Issued(Issuer, ("aud", "another"), ("serviceurl", "https://s")),
            Issued(Issuer, ("aud", "bot")),
            Issued(Issuer, ("aud", "bot"), ("serviceurl", "https://other")),
        ];
        foreach (var identity in wrong)
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => EnterpriseChannelValidation.ValidateIdentity(identity, Bot, "https://s"));
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => GovernmentChannelValidation.ValidateIdentity(identity, Bot, "https://s"));
        }
    }

    [Fact]
    public async Task Only_allowed_callers_are_let_in()
    {
        var caller = Claims(("ver", "1.0"), ("aud", "bot"), ("appid", "caller"));

        await new AllowedCallersClaimsValidator(["caller"]).ValidateClaimsAsync(caller);
        await new AllowedCallersClaimsValidator(["*"]).ValidateClaimsAsync(caller);
        await new AllowedSkillsClaimsValidator(["caller"]).ValidateClaimsAsync(caller);
        await new AllowedCallersClaimsValidator(null).ValidateClaimsAsync(Claims(("aud", Issuer)));
        ClaimsValidator[] strict =
            [new AllowedCallersClaimsValidator(null), new AllowedCallersClaimsValidator([]), new AllowedCallersClaimsValidator(["x"]),
                new AllowedSkillsClaimsValidator(["x"])];
        foreach (var validator in strict)
        {
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => validator.ValidateClaimsAsync(caller));
            await Assert.ThrowsAsync<UnauthorizedAccessException>(() => validator.ValidateClaimsAsync([]));
            await Assert.ThrowsAsync<ArgumentNullException>(() => validator.ValidateClaimsAsync(null));
        }
    }

    [Fact]
    public void A_key_speaks_for_the_channels_it_is_endorsed_for()
    {
        Assert.True(EndorsementsValidator.Validate("webchat", ["msteams", "webchat"]));
        Assert.False(EndorsementsValidator.Validate("webchat", ["msteams"]));
        Assert.True(EndorsementsValidator.Validate("", null));
        Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("webchat", null));
    }

    private static List<Claim> Claims(params (string Type, string Value)[] claims) => [.. claims.Select(claim => new Claim(claim.Type, claim.Value))];

    private static ClaimsIdentity Identity(params (string Type, string Value)[] claims) => new(Claims(claims), "test");

    private static ClaimsIdentity Issued(string issuer, params (string Type, string Value)[] claims) =>
        new(claims.Select(claim => new Claim(claim.Type, claim.Value, null, issuer)), "test");
}
