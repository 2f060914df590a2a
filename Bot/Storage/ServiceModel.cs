using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>The tables of what people of the shop look at and do: hand-offs, ratings, erasures, and sign-ins on the shop's pages.</summary>
internal static class ServiceModel
{
    /// <summary>The longest name of a customer, a conversation or a case.</summary>
    public const int NameLength = 400;

    /// <summary>Declares the tables.</summary>
    public static void AddService(this ModelBuilder model)
    {
        model.Entity<HandoffRow>(handoff =>
        {
            handoff.ToTable("BotHandoffs");
            handoff.Property(row => row.Id).HasMaxLength(NameLength);
            handoff.Property(row => row.Customer).HasMaxLength(NameLength);
            handoff.Property(row => row.State).HasMaxLength(16);
            handoff.Property(row => row.Version).IsConcurrencyToken();
            handoff.HasIndex(row => new { row.State, row.At });
            handoff.HasIndex(row => row.Customer);
        });
        model.Entity<HandoffNoteRow>(note =>
        {
            note.ToTable("BotHandoffNotes");
            note.Property(row => row.Id).HasMaxLength(32);
            note.Property(row => row.Handoff).HasMaxLength(NameLength);
            note.HasIndex(row => row.Handoff);
        });
        model.Entity<ChatwootLinkRow>(link =>
        {
            link.ToTable("BotChatwoot");
            link.Property(row => row.Id).HasMaxLength(NameLength);
            link.HasIndex(row => row.Conversation);
        });
        model.Entity<ChatwootMessageRow>(message =>
        {
            message.ToTable("BotChatwootMessages");
            message.Property(row => row.Id).HasMaxLength(NameLength);
            message.HasIndex(row => row.At);
        });
        model.Entity<RatingRow>(rating =>
        {
            rating.ToTable("BotRatings");
            rating.Property(row => row.Id).HasMaxLength(NameLength);
            rating.Property(row => row.Customer).HasMaxLength(NameLength);
            rating.HasIndex(row => row.At);
            rating.HasIndex(row => row.Customer);
        });
        model.Entity<PageSignInRow>(signIn =>
        {
            signIn.ToTable("BotPageSignIns");
            signIn.HasKey(row => row.Conversation);
            signIn.Property(row => row.Conversation).HasMaxLength(NameLength);
            signIn.Property(row => row.Customer).HasMaxLength(NameLength);
            signIn.HasIndex(row => row.Customer);
        });
        model.Entity<ErasureRow>(erasure =>
        {
            erasure.ToTable("BotErasures");
            erasure.HasKey(row => row.Customer);
            erasure.Property(row => row.Customer).HasMaxLength(NameLength);
        });
    }
}
