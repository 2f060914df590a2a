using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using EcomBot.Cognitive.Privacy;
using EcomBot.Dialogs.Handoff;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Agents.Outside;

/// <summary>What was said before a hand-off, from the transcript: who said it, when, and the redacted words.</summary>
internal sealed class HandoffRecord(IDbContextFactory<BotContext> databases, PiiRedactor redactor) : IHandoffRecord
{
    private const int Most = 100;

    /// <inheritdoc/>
    public async Task<Transcript?> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(turnContext.Activity).ToString();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.Transcript.AsNoTracking().Where(row => row.Key == key && row.Kind != TranscriptKind.Deleted)
            .OrderByDescending(row => row.Place).Take(Most).Select(row => row.Json).ToListAsync(cancellationToken);
        rows.Reverse();
        // The message that asks for the person is in the transcript only when its turn is committed.
        return new([.. rows.Select(ActivityText.Parse).Append(turnContext.Activity).Where(activity => activity.Type == ActivityTypes.Message)
            .Select(Redacted)]);
    }

    private Activity Redacted(Activity activity) => new(ActivityTypes.Message)
    {
        Id = activity.Id,
        Timestamp = activity.Timestamp,
        From = new(id: activity.From?.Role == RoleTypes.Bot ? RoleTypes.Bot : RoleTypes.User, role: activity.From?.Role),
        Text = redactor.Redact(activity.Summary ?? activity.Text ?? string.Empty),
        Locale = activity.Locale,
    };
}
