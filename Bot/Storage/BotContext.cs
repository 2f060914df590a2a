using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>What the bot itself remembers, in the shop's database: conversations, their state, keys.</summary>
public sealed class BotContext(DbContextOptions<BotContext> options) : DbContext(options)
{
    internal DbSet<StateEntry> State => Set<StateEntry>();

    internal DbSet<SigningKey> SigningKeys => Set<SigningKey>();

    internal DbSet<DirectLineConversation> DirectLineConversations => Set<DirectLineConversation>();

    internal DbSet<TranscriptRow> Transcript => Set<TranscriptRow>();

    internal DbSet<InboxRow> Inbox => Set<InboxRow>();

    internal DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    internal DbSet<InstanceRow> Instances => Set<InstanceRow>();

    internal DbSet<DirectLineUpload> DirectLineUploads => Set<DirectLineUpload>();

    internal DbSet<HandoffRow> Handoffs => Set<HandoffRow>();

    internal DbSet<HandoffNoteRow> HandoffNotes => Set<HandoffNoteRow>();

    internal DbSet<ChatwootLinkRow> ChatwootLinks => Set<ChatwootLinkRow>();

    internal DbSet<ChatwootMessageRow> ChatwootMessages => Set<ChatwootMessageRow>();

    internal DbSet<RatingRow> Ratings => Set<RatingRow>();

    internal DbSet<PageSignInRow> PageSignIns => Set<PageSignInRow>();

    internal DbSet<ErasureRow> Erasures => Set<ErasureRow>();

    internal DbSet<StaffAccountRow> StaffAccounts => Set<StaffAccountRow>();

    internal DbSet<StaffAuditRow> StaffAudit => Set<StaffAuditRow>();

    internal DbSet<DeciderRow> Deciders => Set<DeciderRow>();

    internal DbSet<DeciderCardRow> DeciderCards => Set<DeciderCardRow>();

    internal DbSet<DataProtectionKeyRow> DataProtectionKeys => Set<DataProtectionKeyRow>();

    internal DbSet<NoteRow> Notes => Set<NoteRow>();

    internal DbSet<ContactRow> InsightContacts => Set<ContactRow>();

    internal DbSet<CellRow> InsightCells => Set<CellRow>();

    internal DbSet<AskRow> InsightAsks => Set<AskRow>();
    internal DbSet<AddressRow> Addresses => Set<AddressRow>();

    internal DbSet<NoticeWishRow> NoticeWishes => Set<NoticeWishRow>();

    internal DbSet<NoticeRow> Notices => Set<NoticeRow>();

    internal DbSet<ShelfRow> InsightShelf => Set<ShelfRow>();

    internal DbSet<CounterRow> InsightCounters => Set<CounterRow>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddConversations();
        modelBuilder.AddService();
        modelBuilder.AddStaff();
        modelBuilder.AddInsights();
        modelBuilder.AddProactive();
        modelBuilder.Entity<StateEntry>(state =>
        {
            state.ToTable("BotState");
            state.HasKey(entry => entry.Key);
            state.Property(entry => entry.Key).HasMaxLength(400);
            state.Property(entry => entry.Version).IsConcurrencyToken();
        });
        modelBuilder.Entity<SigningKey>(key =>
        {
            key.ToTable("BotSigningKeys");
            key.HasKey(entry => entry.Purpose);
            key.Property(entry => entry.Purpose).HasMaxLength(64);
        });
        modelBuilder.Entity<DirectLineConversation>(conversation =>
        {
            conversation.ToTable("DirectLineConversations");
            conversation.Property(row => row.Id).HasMaxLength(64);
            conversation.Property(row => row.UserId).HasMaxLength(128);
        });
        modelBuilder.Entity<DirectLineUpload>(upload =>
        {
            upload.ToTable("DirectLineUploads");
            upload.Property(row => row.Id).HasMaxLength(64);
            upload.Property(row => row.ConversationId).HasMaxLength(64);
            upload.Property(row => row.Name).HasMaxLength(255);
            upload.Property(row => row.ContentType).HasMaxLength(127);
            upload.HasIndex(row => row.ConversationId);
        });
    }
}
