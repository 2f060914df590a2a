using System.Net.Sockets;
using System.Text.Json;
using EcomBot.Bot.Channels;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Languages;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace EcomBot.Tests.Bot.Channels;

public sealed class ComeAgainTests
{
    private static readonly Exception Gone = new NpgsqlException("Failed to connect", new SocketException((int)SocketError.ConnectionRefused));

    private readonly DefaultHttpContext _context = new() { RequestServices = new ServiceCollection().AddLogging().BuildServiceProvider() };
    private readonly MemoryStream _answer = new();

    public ComeAgainTests() => _context.Response.Body = _answer;

    public static TheoryData<Exception> Passing => new()
    {
        Gone,
        new InvalidOperationException("An exception has been raised that is likely due to a transient failure.", Gone),
        new TurnUnavailableException("The database cannot be reached."),
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public async Task While_the_database_is_away_callers_are_asked_to_come_again_in_their_language(Exception failure)
    {
        _context.Request.Headers.AcceptLanguage = "de-AT, en;q=0.5";

        await Middleware().InvokeAsync(_context, _ => throw failure);

        Assert.Equal(StatusCodes.Status503ServiceUnavailable, _context.Response.StatusCode);
        Assert.Equal("2", _context.Response.Headers.RetryAfter);
        var error = JsonDocument.Parse(_answer.ToArray()).RootElement.GetProperty("error");
        Assert.Equal("ServiceUnavailable", error.GetProperty("code").GetString());
        Assert.StartsWith("Gerade", error.GetProperty("message").GetString());
    }

    [Fact]
    public async Task Another_failure_is_no_passing_one() =>
        await Assert.ThrowsAsync<PostgresException>(() => Middleware().InvokeAsync(
            _context, _ => throw new PostgresException("duplicate key", "ERROR", "ERROR", PostgresErrorCodes.UniqueViolation)));

    private static ComeAgain Middleware() => new(new SupportedLanguages(), NullLogger<ComeAgain>.Instance);
}
