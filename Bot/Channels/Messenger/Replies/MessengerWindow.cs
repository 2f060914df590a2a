using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Replies;

/// <summary>Keeps Meta's rule: a page answers within a day, a person of the shop within seven.</summary>
internal sealed class MessengerWindow(IDbContextFactory<BotContext> databases, TimeProvider time)
{
    private const int MostLines = 200;
    private static readonly TimeSpan ForAnybody = TimeSpan.FromHours(24);
    private static readonly TimeSpan ForPeople = TimeSpan.FromDays(7);

    /// <summary>How a reply may be sent now; null when it may not.</summary>
    /// <param name="heard">What the turn of the reply is about.</param>
    /// <param name="said">The reply.</param>
    /// <param name="cancellationToken">Ends the look into the transcript.</param>
    public async Task<MessageManner?> FindAsync(Activity heard, Activity said, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var last = IsCustomers(heard) && heard.Timestamp is { } at && now - at < ForAnybody ? at : await LastAsync(said, cancellationToken);
        return now - last < ForAnybody ? MessageManner.Response
            : now - last < ForPeople && OutboundMapper.IsOfPerson(said) ? MessageManner.HumanAgent
            : null;
    }

    /// <summary>Whether the page may write by itself: as long as it may answer.</summary>
    public async Task<bool> MayBeginAsync(Activity said, CancellationToken cancellationToken) =>
        time.GetUtcNow() - await LastAsync(said, cancellationToken) < ForAnybody;

    private async Task<DateTimeOffset> LastAsync(Activity said, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(said).ToString();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var lines = database.Transcript.AsNoTracking().Where(line => line.Key == key && line.Kind == TranscriptKind.Received)
            .OrderByDescending(line => line.Place).Take(MostLines).AsAsyncEnumerable();
        await foreach (var line in lines.WithCancellation(cancellationToken))
        {
            if (ActivityText.Parse(line.Json) is { } activity && IsCustomers(activity))
            {
                return activity.Timestamp ?? line.At;
            }
        }
        return DateTimeOffset.MinValue;
    }

    // What another app, a receipt or the page itself did opens no window.
    private static bool IsCustomers(Activity activity) =>
        activity.From?.Role != RoleTypes.Bot
        && (activity.Type is ActivityTypes.Message or ActivityTypes.MessageReaction || Array.IndexOf(MessengerNames.CustomersEvents, activity.Name) >= 0);
}
