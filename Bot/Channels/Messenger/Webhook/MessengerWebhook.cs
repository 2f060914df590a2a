using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>Where Meta brings what happens on the page: verified here, kept, and answered at once.</summary>
internal static class MessengerWebhook
{
    /// <summary>Where the webhook is.</summary>
    public const string Path = "/api/messenger";

    private const int MostBytes = 1024 * 1024;

    /// <summary>Maps the webhook and its verification.</summary>
    public static void MapMessengerWebhook(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, Verify);
        app.MapPost(Path, ReceiveAsync)
            .AddSharedFilter<TurnGate>()
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .ShortCircuit();
    }

    private static IResult Verify(HttpRequest request, IOptions<MessengerOptions> options) =>
        request.Query["hub.mode"] == "subscribe" && IsSame(request.Query["hub.verify_token"].ToString(), options.Value.VerifyToken)
            ? Results.Text(request.Query["hub.challenge"].ToString(), "text/plain")
            : Results.StatusCode(StatusCodes.Status403Forbidden);

    private static async Task<IResult> ReceiveAsync(
        HttpRequest request, IOptions<MessengerOptions> options, MessengerReceiver receiver, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellationToken);
        if (!MessengerSignature.IsValid(request.Headers["X-Hub-Signature-256"].ToString(), body.GetBuffer().AsSpan(0, (int)body.Length),
            options.Value.AppSecret))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }
        return Read(body) switch
        {
            null => Results.StatusCode(StatusCodes.Status400BadRequest),
            { Object: not "page" } => Results.NotFound(),
            var notification => await AcceptAsync(receiver, notification, cancellationToken),
        };
    }

    private static async Task<IResult> AcceptAsync(MessengerReceiver receiver, MessengerNotification notification, CancellationToken cancellationToken)
    {
        await receiver.AcceptAsync(notification, cancellationToken);
        return Results.Text("EVENT_RECEIVED", "text/plain");
    }

    private static MessengerNotification? Read(MemoryStream body)
    {
        try
        {
            return MessengerNotification.Parse(Encoding.UTF8.GetString(body.GetBuffer(), 0, (int)body.Length));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsSame(string shown, string secret) =>
        CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown)), SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
