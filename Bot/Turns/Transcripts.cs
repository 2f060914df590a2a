using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

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
            var record = Record(conversation, channel, reply, head);
            if (await tables.TryKeepAsync(database.Database.GetDbConnection(), null, record, cancellationToken))
            {
                channel.Committed(conversation);
                wakeUp.Ring();
                return reply.Activity.Id;
            }
        }
        throw new TurnConflictException($"The transcript met {Attempts} conflicts in a row.");
    }

    private TurnRecord Record(ConversationKey conversation, ITurnChannel channel, Reply reply, ConversationHead head)
    {
        var now = time.GetUtcNow();
        var place = head.Place + 1;
        reply.Activity.Timestamp ??= now;
        channel.Complete(reply, place);
        var line = new TranscriptLine(place, reply.Kind, reply.Activity.Id, ActivityText.Print(reply.Activity));
        return new(conversation.ToString(), head, null, null, null, [line], channel.ReadsTranscript ? [] : [place], 0, instance.Id, IsDelivering: false, now);
    }
}
