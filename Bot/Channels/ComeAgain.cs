using System.Globalization;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Bot.Channels;

/// <summary>Asks callers to come again, with 503, Retry-After and one kind sentence: whom there is no room for, and all while the database is away.</summary>
internal sealed partial class ComeAgain(SupportedLanguages languages, ILogger<ComeAgain> logger)
{
    private const string Seconds = "2";

    /// <summary>Passes a request on, and answers it where the database could not be reached.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception failure) when ((failure is TurnUnavailableException || DatabaseAway.Is(failure)) && !context.Response.HasStarted)
        {
            LogAway(context.Request.Method, context.Request.Path, failure.GetBaseException().Message);
            await Answer(context).ExecuteAsync(context);
        }
    }

    /// <summary>The answer, in a language that the caller prefers.</summary>
    public IResult Answer(HttpContext context)
    {
        var preferred = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1)
            .Select(one => languages.Find(one.Value.Value));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(preferred.FirstOrDefault(one => one is not null) ?? SupportedLanguages.Default);
        context.Response.Headers.RetryAfter = Seconds;
        return Results.Json(
            new { error = new { code = "ServiceUnavailable", message = GreetingReplies.Busy() } }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    [LoggerMessage(LogLevel.Warning, "{Method} {Path} was asked to come again: {Reason}")]
    private partial void LogAway(string method, string path, string reason);
}
