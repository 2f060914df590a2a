using EcomBot.Bot.Turns;
using EcomBot.Commerce.Operations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Events;

/// <summary>Where the shop's systems say what happened: verified over the raw bytes, read strictly, done once.</summary>
internal static class EventsEndpoint
{
    /// <summary>Where it is.</summary>
    public const string Path = "/api/events";

    private const int MostBytes = 64 * 1024;
    private const string Unknown = "unknown";

    private static readonly RefusalRule[] NotThere =
        [RefusalRule.OrderNotFound, RefusalRule.CustomerNotFound, RefusalRule.ParcelNotFound, RefusalRule.VariantNotFound];

    /// <summary>Maps it, where a secret is set.</summary>
    public static void MapEvents(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<ProactiveOptions>>().Value.IsOpen)
        {
            app.MapPost(Path, TakeAsync).WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        }
    }

    private static async Task<IResult> TakeAsync(
        HttpRequest request, EventSignature signature, ShopWork work, ProactiveMetrics metrics, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        var bytes = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (signature.WhyNot(request.Headers[EventSignature.TimeHeader].ToString(), request.Headers[EventSignature.Header].ToString(),
            bytes.Span) is { } reason)
        {
            return Refuse(metrics, Unknown, StatusCodes.Status401Unauthorized, "NotSigned", reason, null);
        }
        try
        {
            return await DoAsync(ShopEventReader.Read(bytes), work, metrics, cancellationToken);
        }
        catch (EventException wrong)
        {
            return Refuse(metrics, Unknown, StatusCodes.Status400BadRequest, "NotAnEvent", wrong.Message, wrong.Field);
        }
    }

    private static async Task<IResult> DoAsync(ShopEvent said, ShopWork work, ProactiveMetrics metrics, CancellationToken cancellationToken)
    {
        var answer = await work.RunAsync((scope, token) => scope.GetRequiredService<EventDesk>().DoAsync(said, token), cancellationToken);
        if (answer.Refusal is { } refusal)
        {
            var status = NotThere.Contains(refusal.Rule) ? StatusCodes.Status404NotFound
                : refusal.Rule == RefusalRule.Malformed ? StatusCodes.Status400BadRequest
                : StatusCodes.Status409Conflict;
            return Refuse(metrics, said.Type, status, refusal.Rule.ToString(), MessageOf(refusal, said), null);
        }
        metrics.Heard(said.Type, StatusCodes.Status200OK);
        return Results.Json(new { id = said.Id, result = answer.IsHeld ? "held" : "done" });
    }

    private static string MessageOf(Refusal refusal, ShopEvent said) => refusal.Rule == RefusalRule.OperationIdUsed
        ? $"The id {said.Id} was used for another event."
        : refusal.Message;

    private static IResult Refuse(ProactiveMetrics metrics, string type, int status, string code, string message, string? field)
    {
        metrics.Heard(type, status);
        return Results.Json(new { error = new { code, message, field } }, statusCode: status);
    }
}
