using System.Text;
using EcomBot.Bot.SignIn;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Tests.Bot.SignIn;

public sealed class PageTokensTests
{
    private const string Secret = "a secret of the shop's own back end";

    private readonly FakeTimeProvider _time = new(new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_token_of_the_shop_says_who_the_customer_is() =>
        Assert.Equal("ana", (await ReadAsync(Token(Secret, TimeSpan.FromMinutes(5))))?.Value);

    [Fact]
    public async Task A_token_signed_with_another_secret_says_nothing() =>
        Assert.Null(await ReadAsync(Token("a secret that somebody has made up here", TimeSpan.FromMinutes(5))));

    [Fact]
    public async Task An_expired_token_says_nothing() => Assert.Null(await ReadAsync(Token(Secret, TimeSpan.FromMinutes(-1))));

    [Fact]
    public async Task A_token_that_holds_too_long_says_nothing() => Assert.Null(await ReadAsync(Token(Secret, TimeSpan.FromHours(1))));

    [Fact]
    public async Task A_token_for_somebody_else_says_nothing() => Assert.Null(await ReadAsync(Token(Secret, TimeSpan.FromMinutes(5), audience: "another")));

    [Theory]
    [InlineData("")]
    [InlineData("no token")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEiLCJhdWQiOiJlY29tYm90IiwiZXhwIjo0MDcwOTA4ODAwfQ.")]
    public async Task What_is_no_signed_token_says_nothing(string token) => Assert.Null(await ReadAsync(token));

    [Fact]
    public async Task Without_a_secret_no_token_is_taken()
    {
        var tokens = new PageTokens(Options.Create(new PageTokenOptions()), _time);

        Assert.Null(await tokens.ReadAsync(Token(Secret, TimeSpan.FromMinutes(5))));
    }

    private Task<EcomBot.Commerce.Customers.CustomerId?> ReadAsync(string token) =>
        new PageTokens(Options.Create(new PageTokenOptions { Secret = Secret }), _time).ReadAsync(token);

    private string Token(string secret, TimeSpan lifetime, string audience = PageTokens.Audience)
    {
        var expires = _time.GetUtcNow().UtcDateTime + lifetime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            Expires = expires,
            Claims = new Dictionary<string, object> { ["sub"] = "ana" },
            SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)), SecurityAlgorithms.HmacSha256),
        });
    }
}
