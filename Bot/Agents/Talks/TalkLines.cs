using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using EcomBot.Cognitive.Privacy;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>Reads what was said in a conversation. Who does not have it reads it redacted.</summary>
internal sealed class TalkLines(IDbContextFactory<BotContext> databases, PiiRedactor redactor)
{
    private const int Most = 500;
    private const string Uploads = "/chat/uploads/";

    /// <summary>The lines after a place, the oldest first; of a long conversation the latest.</summary>
    public async Task<IReadOnlyList<TalkLine>> ReadAsync(ConversationKey conversation, int after, bool isRedacted, CancellationToken cancellationToken)
    {
        var key = conversation.ToString();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.Transcript.AsNoTracking().Where(row => row.Key == key && row.Place > after && row.Kind != TranscriptKind.Deleted)
            .OrderByDescending(row => row.Place).Take(Most).ToListAsync(cancellationToken);
        rows.Reverse();
        return [.. rows.Select(row => Read(row, isRedacted)).OfType<TalkLine>()];
    }

    private TalkLine? Read(TranscriptRow row, bool isRedacted)
    {
        var activity = ActivityText.Parse(row.Json);
        if (activity.Type != ActivityTypes.Message)
        {
            return null;
        }
        var person = TalkVoice.PersonIn(activity);
        var by = row.Kind == TranscriptKind.Received ? Speaker.Customer : person is null ? Speaker.Bot : Speaker.Person;
        var text = TextOf(activity);
        return new(row.Place, row.At, by, by == Speaker.Person ? person : null, isRedacted ? redactor.Redact(text) : text, isRedacted ? [] : FilesOf(activity));
    }

    private static string TextOf(Activity activity)
    {
        var text = activity.Summary is { Length: > 0 } words ? words : activity.Text ?? string.Empty;
        var buttons = activity.SuggestedActions?.Actions?.Select(action => $"[{action.Title}]") ?? [];
        return string.Join('\n', [.. text.Length > 0 ? [text] : Array.Empty<string>(), .. buttons]);
    }

    // Only what customers sent through the bot's own page is linked: other addresses lead outside.
    private static IReadOnlyList<(string Name, string? Address)> FilesOf(Activity activity) =>
        [.. (activity.Attachments ?? []).Where(file => file.ContentUrl is not null)
            .Select(file => (file.Name ?? file.ContentType ?? "file", OwnAddress(file.ContentUrl)))];

    private static string? OwnAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.AbsolutePath.StartsWith(Uploads, StringComparison.Ordinal) ? uri.AbsolutePath : null;
}
