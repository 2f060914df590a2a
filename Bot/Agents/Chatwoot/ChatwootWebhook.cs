using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Dialogs.Handoff;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>Hears from Chatwoot what people write there, and when they are done.</summary>
internal static class ChatwootWebhook
{
    private const int LongestBody = 256 * 1024;
    private const int MostAttempts = 5;

    /// <summary>Maps the web hook, where there is a Chatwoot.</summary>
    public static void MapChatwoot(this IEndpointRouteBuilder app)
    {
        if (app.ServiceProvider.GetRequiredService<IOptions<ChatwootOptions>>().Value.IsSet)
        {
            app.MapPost("/api/chatwoot/{secret}", HearAsync);
        }
    }

    // Whatever is of no use is taken with thanks, since Chatwoot would bring it again.
    private static async Task<IResult> HearAsync(
        string secret, HttpRequest request, IOptions<ChatwootOptions> options, ChatwootLinks links, TalkStore store, TalkDesk desk,
        CancellationToken cancellationToken)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(options.Value.WebhookSecret!)))
        {
            return Results.NotFound();
        }
        if (request.ContentLength is null or > LongestBody)
        {
            return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
        }
        if (await ReadAsync(request, cancellationToken) is not { } told)
        {
            return Results.BadRequest("The body is no JSON object.");
        }
        if (ChatwootEvent.Read(told) is { } happened && await links.FindAsync(happened.Contact, happened.Conversation, cancellationToken) is { } handoff
            && await store.FindAsync(handoff, cancellationToken) is { } talk)
        {
            await (happened.Kind == ChatwootEventKind.Said
                ? SayAsync(talk, happened, links, store, desk, cancellationToken)
                : EndAsync(talk, desk, cancellationToken));
        }
        return Results.Ok();
    }

    private static async Task SayAsync(Talk talk, ChatwootEvent said, ChatwootLinks links, TalkStore store, TalkDesk desk, CancellationToken cancellationToken)
    {
        var who = new StaffMember($"{ChatwootClerk.Agents}{said.SenderId}", said.SenderName, []);
        // A customer who writes meanwhile changes what was seen of the hand-off.
        for (var attempt = 0; attempt < MostAttempts && talk.State == HandoffState.Waiting; attempt++)
        {
            await desk.TryTakeAsync(talk, who, cancellationToken);
            talk = await store.FindAsync(talk.Id, cancellationToken) ?? talk;
        }
        // Colleagues in Chatwoot answer in one conversation; at the bot's own desk somebody has it, or nobody.
        if (talk.State == HandoffState.Taken && IsOfChatwoot(talk) && await links.TryHearAsync(talk.Id, said.Message, cancellationToken))
        {
            try
            {
                await desk.TrySayAsync(talk, who with { Id = talk.Agent! }, said.Content, cancellationToken);
            }
            catch
            {
                // Chatwoot brings it again, and then it is to be said.
                await links.UnhearAsync(talk.Id, said.Message, CancellationToken.None);
                throw;
            }
        }
    }

    private static Task EndAsync(Talk talk, TalkDesk desk, CancellationToken cancellationToken) => IsOfChatwoot(talk)
        ? desk.TryGiveBackAsync(talk, new(talk.Agent!, talk.AgentName!, []), cancellationToken)
        : Task.CompletedTask;

    private static bool IsOfChatwoot(Talk talk) => talk.Agent?.StartsWith(ChatwootClerk.Agents, StringComparison.Ordinal) == true;

    private static async Task<JsonElement?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: cancellationToken);
            return body.ValueKind == JsonValueKind.Object ? body : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
