using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>The tables of conversations. Times are milliseconds since 1970, which every database compares alike.</summary>
internal static class ConversationsModel
{
    /// <summary>The longest name of a conversation.</summary>
    public const int KeyLength = 400;

    /// <summary>Declares the tables.</summary>
    public static void AddConversations(this ModelBuilder model)
    {
        model.Entity<TranscriptRow>(line =>
        {
            line.ToTable("BotTranscript");
            line.HasKey(row => new { row.Key, row.Place });
            line.Property(row => row.Key).HasMaxLength(KeyLength);
            line.Property(row => row.At).HasConversion<MillisecondsColumn>();
        });
        model.Entity<InboxRow>(inbox =>
        {
            inbox.ToTable("BotInbox");
            inbox.HasKey(row => new { row.Key, row.ActivityId });
            inbox.Property(row => row.ReceivedAt).HasConversion<MillisecondsColumn>();
            inbox.Property(row => row.NotBefore).HasConversion<MillisecondsColumn>();
        });
        model.Entity<OutboxRow>(outbox =>
        {
            outbox.ToTable("BotOutbox");
            outbox.HasKey(row => new { row.Key, row.Place });
            outbox.Property(row => row.CreatedAt).HasConversion<MillisecondsColumn>();
            outbox.Property(row => row.NotBefore).HasConversion<MillisecondsColumn>();
        });
        model.Entity<InstanceRow>(instance =>
        {
            instance.ToTable("BotInstances");
            instance.Property(row => row.SeenAt).HasConversion<MillisecondsColumn>();
        });
    }

    private sealed class MillisecondsColumn() : ValueConverter<DateTimeOffset, long>(
        time => time.ToUnixTimeMilliseconds(), milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
}
