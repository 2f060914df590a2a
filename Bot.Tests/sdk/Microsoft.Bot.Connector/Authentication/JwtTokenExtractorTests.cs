using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class JwtTokenExtractorTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _time = new();
    private readonly HttpClient _http = new();
    private TokenAuthority _authority = null!;

    public async Task InitializeAsync() => _authority = await TokenAuthority.StartAsync();

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _authority.DisposeAsync();
    }

    [Fact]
    public async Task A_token_tells_who_is_calling()
    {
        var extractor = new JwtTokenExtractor(
            _http, ChannelValidation.ToBotFromChannelTokenValidationParameters, _authority.MetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
        var token = TokenAuthority.ChannelToken();

        Assert.NotNull(await extractor.GetIdentityAsync("Bearer " + token, "msteams"));
        Assert.NotNull(await extractor.GetIdentityAsync("Bearer", token, "msteams", ["webchat"]));
        Assert.Null(await extractor.GetIdentityAsync("Basic", token, "msteams"));
        Assert.Null(await extractor.GetIdentityAsync(null, "msteams"));
        Assert.Null(await extractor.GetIdentityAsync("Bearer " + TokenAuthority.ChannelToken(wrong => wrong.Issuer = "https://evil.test"), "msteams"));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => extractor.GetIdentityAsync("Bearer", token, "msteams", ["certified"]));
    }

    [Fact]
    public async Task An_algorithm_that_is_not_allowed_is_refused()
    {
        var extractor = new JwtTokenExtractor(
            _http, ChannelValidation.ToBotFromChannelTokenValidationParameters, _authority.MetadataUrl, ["RS512"]);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => extractor.GetIdentityAsync("Bearer " + TokenAuthority.ChannelToken(), "msteams"));
    }

    [Fact]
    public async Task Keys_of_the_callers_own_need_no_metadata_and_must_be_in_force()
    {
        using var key = RSA.Create(2048);
        using var valid = Certificate(key, -1, +1);
        using var expired = Certificate(key, -3, -1);

        Assert.NotNull(await ExtractAsync(valid));
        await Assert.ThrowsAsync<SecurityTokenInvalidSigningKeyException>(() => ExtractAsync(expired));
    }

    [Fact]
    public async Task Endorsements_of_the_callers_own_take_the_place_of_the_published_ones()
    {
        var retriever = new EndorsementsRetriever(_http);
        var own = new ConfigurationManager<IDictionary<string, HashSet<string>>>(_authority.MetadataUrl, new OnlyFacebook(), retriever);
        var extractor = new JwtTokenExtractor(
            _http, ChannelValidation.ToBotFromChannelTokenValidationParameters, _authority.MetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms, own);

        Assert.NotNull(await extractor.GetIdentityAsync("Bearer " + TokenAuthority.ChannelToken(), "facebook"));
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => extractor.GetIdentityAsync("Bearer " + TokenAuthority.ChannelToken(), "msteams"));
    }

    [Fact]
    public async Task Endorsements_are_read_from_the_key_set()
    {
        var retriever = new EndorsementsRetriever(_http);

        var endorsements = await retriever.GetConfigurationAsync(_authority.MetadataUrl, retriever, default);

        Assert.Equal(["msteams", "webchat"], endorsements["key-0"].Order());
        await Assert.ThrowsAsync<ArgumentNullException>(() => retriever.GetDocumentAsync(null, default));
        Assert.Throws<ArgumentNullException>(() => new EndorsementsRetriever(null));
    }

    [Fact]
    public async Task Keys_are_fetched_again_after_a_day_and_kept_while_they_cannot_be()
    {
        var metadata = new OpenIdMetadata(_authority.MetadataUrl, _http, _time);
        var keys = await metadata.GetAsync(default);

        _time.Advance(TimeSpan.FromHours(23));
        Assert.Same(keys, await metadata.GetAsync(default));
        _time.Advance(TimeSpan.FromHours(2));
        var newer = await metadata.GetAsync(default);
        Assert.NotSame(keys, newer);
        await _authority.DisposeAsync();
        _time.Advance(TimeSpan.FromDays(2));
        Assert.Same(newer, await metadata.GetAsync(default));
    }

    [Fact]
    public async Task A_key_that_lacks_is_looked_for_once_a_minute()
    {
        var metadata = new OpenIdMetadata(_authority.MetadataUrl, _http, _time);
        var keys = await metadata.GetAsync(default);

        var second = await metadata.RefreshAsync(keys, default);
        var third = await metadata.RefreshAsync(second, default);
        _time.Advance(TimeSpan.FromMinutes(1));
        var fourth = await metadata.RefreshAsync(third, default);

        Assert.NotSame(keys, second);
        Assert.Same(second, third);
        Assert.NotSame(third, fourth);
        Assert.Same(fourth, await metadata.RefreshAsync(keys, default));
        Assert.Equal(3, _authority.Fetched);
    }

    private static X509Certificate2 Certificate(RSA key, int fromDays, int toDays) =>
        new CertificateRequest("CN=issuer", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(fromDays), DateTimeOffset.UtcNow.AddDays(toDays));

    private async Task<object?> ExtractAsync(X509Certificate2 certificate)
    {
        var parameters = ChannelValidation.ToBotFromChannelTokenValidationParameters.Clone();
        parameters.ValidateIssuerSigningKey = true;
        parameters.IssuerSigningKeyResolver = (_, _, _, _) => [new X509SecurityKey(certificate)];
        var extractor = new JwtTokenExtractor(_http, parameters, "http://127.0.0.1:1/nowhere", AuthenticationConstants.AllowedSigningAlgorithms);
        var token = TokenAuthority.ChannelToken(token => token.SigningCredentials = new X509SigningCredentials(certificate));
        return await extractor.GetIdentityAsync("Bearer " + token, "msteams");
    }

    private sealed class OnlyFacebook : IConfigurationRetriever<IDictionary<string, HashSet<string>>>
    {
        public Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel) =>
            Task.FromResult<IDictionary<string, HashSet<string>>>(new Dictionary<string, HashSet<string>> { ["key-0"] = ["facebook"] });
    }
}
