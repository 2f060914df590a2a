using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class AseChannelValidationTests
{
    [Fact]
    public async Task The_channel_of_an_App_Service_Environment_carries_a_token_of_the_bots_app()
    {
        await using var authority = await TokenAuthority.StartAsync();
        authority.Endorse(AseChannelValidation.ChannelId);
        using var http = new HttpClient(new ToAuthority(new Uri(authority.MetadataUrl)));
        AseChannelValidation.Init(new ConfigurationBuilder().AddInMemoryCollection(
            [new("MicrosoftAppId", TokenAuthority.AppId), new("MicrosoftAppTenantId", "own")]).Build());
        var own = TokenAuthority.BotToken("https://sts.windows.net/own/", claims: [("ver", "1.0"), ("appid", TokenAuthority.AppId)]);
        var another = TokenAuthority.BotToken("https://sts.windows.net/own/", claims: [("ver", "1.0"), ("appid", "another")]);

        Assert.NotNull(await AseChannelValidation.AuthenticateAseTokenAsync("Bearer " + own, http));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AseChannelValidation.AuthenticateAseTokenAsync("Bearer " + another, http));
        Assert.True(AseChannelValidation.IsAseChannel("AseChannel"));
        Assert.False(AseChannelValidation.IsAseChannel("msteams"));
    }

    private sealed class ToAuthority(Uri metadata) : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.RequestUri = request.RequestUri!.Host == metadata.Host ? request.RequestUri : metadata;
            return base.SendAsync(request, cancellationToken);
        }
    }
}
