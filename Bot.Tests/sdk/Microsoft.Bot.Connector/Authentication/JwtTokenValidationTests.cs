using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Tests.Sdk.Connector;

/// <summary>The static validations of earlier years, whose documents of keys are fetched through a client that leads here.</summary>
public sealed class JwtTokenValidationTests : IAsyncLifetime
{
    private static readonly SimpleCredentialProvider Bot = new(TokenAuthority.AppId, "secret");
    private readonly Activity _message = new() { ChannelId = "msteams", ServiceUrl = TokenAuthority.ServiceUrl };
    private TokenAuthority _authority = null!;
    private HttpClient _http = null!;

    public async Task InitializeAsync()
    {
        _authority = await TokenAuthority.StartAsync();
        _http = new HttpClient(new Redirect(new Uri(_authority.MetadataUrl)));
    }

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _authority.DisposeAsync();
    }

    [Fact]
    public async Task A_channel_is_let_in()
    {
        var identity = await JwtTokenValidation.AuthenticateRequest(_message, Header(), Bot, new SimpleChannelProvider(), _http);

        Assert.Equal(TokenAuthority.AppId, identity.FindFirst("aud")?.Value);
    }

    [Fact]
    public async Task A_channel_of_another_service_or_bot_is_refused()
    {
        await RefusedAsync(() => JwtTokenValidation.AuthenticateRequest(
            new Activity { ChannelId = "msteams", ServiceUrl = "https://evil.test" }, Header(), Bot, null, _http));
        await RefusedAsync(() => JwtTokenValidation.AuthenticateRequest(_message, Header(), new SimpleCredentialProvider("another", ""), null, _http));
        await RefusedAsync(() => JwtTokenValidation.AuthenticateRequest(_message, null, Bot, null, _http));
        await Assert.ThrowsAsync<ArgumentNullException>(() => JwtTokenValidation.ValidateAuthHeader("", Bot, null, "msteams"));
    }

    [Fact]
    public async Task A_token_that_does_not_hold_is_a_refusal_with_its_reason()
    {
        var header = Header(token =>
        {
            token.NotBefore = DateTime.UtcNow.AddHours(-2);
            token.Expires = DateTime.UtcNow.AddHours(-1);
        });

        var refusal = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => ChannelValidation.AuthenticateChannelToken(header, Bot, _http, "msteams"));

        Assert.IsType<SecurityTokenExpiredException>(refusal.InnerException);
    }

    [Fact]
    public async Task A_channel_of_the_government_is_let_in()
    {
        var header = Header(token => token.Issuer = GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer);
        var government = new SimpleChannelProvider(GovernmentAuthenticationConstants.ChannelService);

        Assert.NotNull(await JwtTokenValidation.AuthenticateRequest(_message, header, Bot, government, _http));
        await RefusedAsync(() => JwtTokenValidation.AuthenticateRequest(_message, Header(), Bot, government, _http));
    }

    [Fact]
    public async Task A_channel_of_an_enterprise_service_is_let_in() =>
        Assert.NotNull(await JwtTokenValidation.AuthenticateRequest(_message, Header(), Bot, new SimpleChannelProvider("contoso"), _http));

    [Fact]
    public async Task The_Emulator_and_allowed_bots_are_let_in()
    {
        var emulator = "Bearer " + TokenAuthority.BotToken(claims: [("ver", "1.0"), ("appid", TokenAuthority.AppId)]);
        var bot = "Bearer " + TokenAuthority.BotToken(claims: [("ver", "1.0"), ("appid", "caller")]);
        var configuration = new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator(["caller"]) };

        Assert.NotNull(await JwtTokenValidation.AuthenticateRequest(_message, emulator, Bot, null, _http));
        Assert.NotNull(await JwtTokenValidation.AuthenticateRequest(_message, bot, Bot, null, configuration, _http));
        await RefusedAsync(() => JwtTokenValidation.AuthenticateRequest(_message, bot, Bot, null, _http));
    }

    [Fact]
    public async Task A_bot_without_an_app_id_lets_everybody_in_as_nobody()
    {
        var identity = await JwtTokenValidation.AuthenticateRequest(_message, null, new SimpleCredentialProvider(), null, _http);

        Assert.Equal(AuthenticationConstants.AnonymousAuthType, identity.AuthenticationType);
    }

    private static string Header(Action<SecurityTokenDescriptor>? change = null) => "Bearer " + TokenAuthority.ChannelToken(change);

    private static Task RefusedAsync(Func<Task> call) => Assert.ThrowsAsync<UnauthorizedAccessException>(call);

    private sealed class Redirect(Uri metadata) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.RequestUri!.Host != metadata.Host)
            {
                request.RequestUri = metadata;
            }

            return base.SendAsync(request, cancellationToken);
        }
    }
}
