using System.Globalization;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Bot.Channels;

/// <summary>
/// Stands before every endpoint that brings activities: lets in what there is room for, and asks the rest, and whoever comes
/// while the database is away, to come again.
/// </summary>
internal sealed class TurnGate(TurnSlots slots, TurnMetrics metrics, SupportedLanguages languages) : IEndpointFilter
{
    private const string ComeAgain = "2";

    /// <inheritdoc/>
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (!slots.TryEnter())
        {
            metrics.Refused();
            return Refuse(context.HttpContext);
        }
        try
        {
            return await next(context);
        }
        catch (TurnUnavailableException) when (!context.HttpContext.Response.HasStarted)
        {
            return Refuse(context.HttpContext);
        }
        finally
        {
            slots.Leave();
        }
    }

    private IResult Refuse(HttpContext context)
    {
        var preferred = context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1)
            .Select(one => languages.Find(one.Value.Value));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(preferred.FirstOrDefault(one => one is not null) ?? SupportedLanguages.Default);
        context.Response.Headers.RetryAfter = ComeAgain;
        return Results.Json(
            new { error = new { code = "ServiceUnavailable", message = GreetingReplies.Busy() } }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
