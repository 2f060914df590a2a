using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Turns;

/// <summary>Says something in a conversation outside a turn: it is committed like a turn's reply, and delivered like one.</summary>
internal sealed class Transcripts(
    IDbContextFactory<BotContext> databases, ConversationTables tables, TurnChannels channels, Instance instance, WakeUp wakeUp, TimeProvider time)
{
    // Each conflict means that somebody else has said something in the conversation at the same moment.
    private const int Attempts = 100;

    /// <summary>Appends an activity, addressed and rendered, to its conversation's transcript and has it delivered.</summary>
    /// <returns>Its id, where the channel reads the transcript; else null, since the channel gives it one.</returns>
    public async Task<string?> SayAsync(Reply reply, CancellationToken cancellationToken)
    {
        var conversation = ConversationKey.OfReply(reply.Activity);
        var channel = channels.Of(reply.Activity);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await database.Database.OpenConnectionAsync(cancellationToken);
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var head = await tables.OpenAsync(database.Database.GetDbConnection(), conversation.ToString(), null, 0, cancellationToken);
            var record = Record(conversation, channel, [reply], head);
            if (await tables.TryKeepAsync(database.Database.GetDbConnection(), null, record, cancellationToken))
            {
                channel.Committed(conversation);
                wakeUp.RingForWaiting();
                return reply.Activity.Id;
            }
        }
        throw new TurnConflictException($"The transcript met {Attempts} conflicts in a row.");
    }

    /// <summary>Says something together with what else is to be written, all of it or nothing.</summary>
    /// <param name="said">What is said, addressed and not rendered yet.</param>
    /// <param name="with">Writes the rest; false takes all back.</param>
    /// <param name="cancellationToken">Ends it; nothing is kept then.</param>
    /// <returns>Whether it is said; false where <paramref name="with"/> took it back.</returns>
    public async Task<bool> TrySayAsync(Activity said, Func<BotContext, CancellationToken, Task<bool>> with, CancellationToken cancellationToken)
    {
        var (conversation, channel) = (ConversationKey.Of(said), channels.Of(said));
        var replies = channels.RendererOf(said).RenderAll(said).Select(one => new Reply(TranscriptKind.Sent, one)).ToList();
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            await database.Database.OpenConnectionAsync(cancellationToken);
            var head = await tables.OpenAsync(database.Database.GetDbConnection(), conversation.ToString(), null, 0, cancellationToken);
            using var writer = await tables.EnterAsync(cancellationToken);
            await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
            if (!await with(database, cancellationToken))
            {
                return false;
            }
            if (await tables.TryKeepAsync(
                database.Database.GetDbConnection(), transaction.GetDbTransaction(), Record(conversation, channel, replies, head), cancellationToken))
            {
                await transaction.CommitAsync(cancellationToken);
                channel.Committed(conversation);
                wakeUp.RingForWaiting();
                return true;
            }
        }
        throw new TurnConflictException($"The transcript met {Attempts} conflicts in a row.");
    }

    private TurnRecord Record(ConversationKey conversation, ITurnChannel channel, IReadOnlyList<Reply> replies, ConversationHead head)
    {
        var now = time.GetUtcNow();
        var lines = new List<TranscriptLine>(replies.Count);
        foreach (var reply in replies)
        {
            var place = head.Place + lines.Count + 1;
            reply.Activity.Timestamp ??= now;
            channel.Complete(reply, place);
            lines.Add(new(place, reply.Kind, reply.Activity.Id, ActivityText.Print(reply.Activity)));
        }
        return new(
            conversation.ToString(), head, null, null, null, lines, channel.ReadsTranscript ? [] : lines.ConvertAll(line => line.Place), 0, instance.Id,
            IsDelivering: false, now);
    }
}
