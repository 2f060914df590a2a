using EcomBot.Bot.Turns;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Direct Line 3.0 as unmodified Web Chat and other clients speak it.</summary>
internal static class DirectLineEndpoints
{
    /// <summary>Where the Direct Line is.</summary>
    public const string Root = "/v3/directline";

    /// <summary>The name of the policy that says which origins may call.</summary>
    public const string Cors = "DirectLine";

    private const int MostBytes = 1024 * 1024;

    /// <summary>Maps the Direct Line and the files that were sent over it.</summary>
    public static void MapDirectLine(this IEndpointRouteBuilder app)
    {
        var line = app.MapGroup(Root).RequireCors(Cors);
        line.MapPost("/tokens/generate", GenerateAsync);
        line.MapPost("/tokens/refresh", RefreshAsync);
        line.MapPost("/conversations", StartAsync).AddSharedFilter<TurnGate>();
        line.MapGet("/conversations/{id}", ReconnectAsync);
        line.MapGet("/conversations/{id}/activities", ReadAsync);
        line.MapPost("/conversations/{id}/activities", PostActivityAsync).AddSharedFilter<TurnGate>().WithMetadata(new RequestSizeLimitAttribute(MostBytes));
        line.MapPost("/conversations/{id}/upload", UploadAsync).AddSharedFilter<TurnGate>().DisableAntiforgery();
        line.MapGet("/conversations/{id}/stream", (Delegate)StreamAsync);
        line.MapGet("/session/getsessionid", () => new SessionId(DirectLineTokens.NewId()));
        app.MapGet("/chat/uploads/{id}", (string id, HttpResponse response, DirectLineUploads uploads, CancellationToken cancellationToken) =>
        {
            // What a customer calls a picture may be anything.
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
            return uploads.FetchAsync(id, cancellationToken);
        });
    }

    private static async Task<IResult> GenerateAsync(
        DirectLineCaller caller, ConversationRequest? request, CustomerTokens tokens, CancellationToken cancellationToken) =>
        caller == DirectLineCaller.BackEnd
            ? await tokens.IssueAsync(request?.User?.Id, request?.CustomerToken, cancellationToken)
            : DirectLineError.Result(StatusCodes.Status403Forbidden, "Forbidden", "Tokens are made for callers who know the secret.");

    private static async Task<IResult> RefreshAsync(DirectLineCaller caller, DirectLineTokens tokens, CancellationToken cancellationToken) =>
        caller.ConversationId is { } conversation
            ? Results.Ok(await tokens.IssueAsync(conversation, caller.UserId, cancellationToken))
            : DirectLineError.Result(StatusCodes.Status403Forbidden, "Forbidden", "A secret is not refreshed; a token is.");

    private static async Task<IResult> StartAsync(
        DirectLineCaller caller, ConversationRequest? body, HttpRequest request, DirectLineConversations conversations, CancellationToken cancellationToken)
    {
        var conversation = await conversations.StartAsync(caller, body, request, cancellationToken);
        return Results.Json(conversation, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> ReconnectAsync(
        DirectLineCaller caller, string id, string? watermark, HttpRequest request, DirectLineConversations conversations,
        CancellationToken cancellationToken) =>
        await conversations.RefusalAsync(caller, id, cancellationToken)
            ?? Results.Ok(await conversations.ReconnectAsync(caller, id, watermark, request, cancellationToken));

    private static async Task<IResult> ReadAsync(
        DirectLineCaller caller, string id, string? watermark, DirectLineConversations conversations, DirectLineLog log, CancellationToken cancellationToken) =>
        await conversations.RefusalAsync(caller, id, cancellationToken) ?? Results.Ok(await log.ReadAsync(id, watermark, cancellationToken));

    private static async Task<IResult> PostActivityAsync(
        DirectLineCaller caller, string id, HttpRequest request, DirectLineConversations conversations, DirectLineRates rates,
        CancellationToken cancellationToken)
    {
        using var body = new StreamReader(request.Body);
        return await conversations.RefusalAsync(caller, id, cancellationToken)
            ?? rates.OfActivity(caller, id, request.HttpContext)
            ?? await PostAsync(caller, id, await body.ReadToEndAsync(cancellationToken), [], conversations, cancellationToken);
    }

    private static async Task<IResult> UploadAsync(
        DirectLineCaller caller, string id, HttpRequest request, DirectLineConversations conversations, DirectLineUploads uploads, DirectLineRates rates,
        CancellationToken cancellationToken)
    {
        if ((await conversations.RefusalAsync(caller, id, cancellationToken) ?? rates.OfActivity(caller, id, request.HttpContext)) is { } refusal)
        {
            return refusal;
        }
        if (!request.HasFormContentType)
        {
            return DirectLineError.Result(StatusCodes.Status415UnsupportedMediaType, "BadArgument", "An upload is multipart/form-data.");
        }
        var parts = (await request.ReadFormAsync(cancellationToken)).Files;
        var files = parts.Where(part => part.Name == "file").ToList();
        if (parts.GetFile("activity") is not { } activity || files.Count == 0)
        {
            return DirectLineError.Result(StatusCodes.Status400BadRequest, "BadArgument", "An upload has a part 'activity' and parts 'file'.");
        }
        if (files.Select(uploads.Refusal).FirstOrDefault(reason => reason is not null) is { } reason)
        {
            return DirectLineError.Result(StatusCodes.Status400BadRequest, "BadArgument", reason);
        }
        var attachments = new List<Attachment>();
        foreach (var file in files)
        {
            attachments.Add(await uploads.KeepAsync(id, file, request, cancellationToken));
        }
        using var body = new StreamReader(activity.OpenReadStream());
        return await PostAsync(caller, id, await body.ReadToEndAsync(cancellationToken), attachments, conversations, cancellationToken);
    }

    private static async Task<IResult> PostAsync(
        DirectLineCaller caller, string id, string body, List<Attachment> attachments, DirectLineConversations conversations,
        CancellationToken cancellationToken)
    {
        try
        {
            var activity = ActivityText.Parse(body);
            if (attachments.Count == 0 && activity.Attachments?.Any(PointsElsewhere) == true)
            {
                return DirectLineError.Result(StatusCodes.Status400BadRequest, "BadArgument", "Files are sent by upload, not by their address.");
            }
            activity.Attachments = attachments.Count > 0 ? attachments : activity.Attachments;
            return Results.Ok(new ActivityId(await conversations.PostAsync(caller, id, activity, cancellationToken)));
        }
        catch (JsonException malformed)
        {
            return DirectLineError.Result(StatusCodes.Status400BadRequest, "BadArgument", $"The activity cannot be read: {malformed.Message}");
        }
    }

    // Whoever looks at a conversation later would be led wherever the sender wanted.
    private static bool PointsElsewhere(Attachment attachment) => attachment is { ContentUrl: not null } or { ThumbnailUrl: not null };

    private static async Task StreamAsync(
        DirectLineCaller caller, string id, string? watermark, HttpContext context, DirectLineConversations conversations, DirectLineStream stream)
    {
        var refusal = await conversations.RefusalAsync(caller, id, context.RequestAborted) ?? (context.WebSockets.IsWebSocketRequest
            ? null
            : DirectLineError.Result(StatusCodes.Status400BadRequest, "BadArgument", "A stream is a WebSocket."));
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(context);
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await stream.ServeAsync(socket, id, watermark, context.RequestAborted);
    }
}
