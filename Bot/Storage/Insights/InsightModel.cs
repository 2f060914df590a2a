using EcomBot.Bot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage.Insights;

/// <summary>The tables that the insight pages read.</summary>
internal static class InsightModel
{
    /// <summary>The longest name of a channel, language, task or product.</summary>
    public const int NameLength = 128;

    /// <summary>Declares the tables.</summary>
    public static void AddInsights(this ModelBuilder model)
    {
        model.Entity<NoteRow>(note =>
        {
            note.ToTable("BotNotes");
            note.Property(row => row.Key).HasMaxLength(ConversationsModel.KeyLength);
        });
        model.Entity<ContactRow>(contact =>
        {
            contact.ToTable("InsightContacts");
            contact.Property(row => row.Id).HasMaxLength(32);
            contact.Property(row => row.Key).HasMaxLength(ConversationsModel.KeyLength);
            contact.Property(row => row.Customer).HasMaxLength(ServiceModel.NameLength);
            contact.HasIndex(row => new { row.Key, row.LastAt });
            contact.HasIndex(row => new { row.Customer, row.LastAt });
            contact.HasIndex(row => new { row.Settled, row.LastAt });
            contact.HasIndex(row => new { row.Day, row.TurnedAt });
            contact.HasIndex(row => new { row.Product, row.Id });
            contact.HasIndex(row => new { row.Task, row.Id });
        });
        model.Entity<CellRow>(cell =>
        {
            cell.ToTable("InsightCells");
            foreach (var name in (string[])[nameof(CellRow.Channel), nameof(CellRow.Language), nameof(CellRow.Task), nameof(CellRow.Product)])
            {
                cell.Property(name).HasMaxLength(NameLength);
            }
            cell.HasKey(row => new { row.Day, row.Channel, row.Language, row.Task, row.Product });
        });
        model.Entity<ShelfRow>(shelf =>
        {
            shelf.ToTable("InsightShelf");
            shelf.HasKey(row => new { row.Day, row.Product });
            shelf.Property(row => row.Product).HasMaxLength(NameLength);
        });
        model.Entity<CounterRow>(counter =>
        {
            counter.ToTable("InsightCounters");
            counter.HasKey(row => row.Name);
            counter.Property(row => row.Name).HasMaxLength(64);
        });
        model.Entity<AskRow>(ask =>
        {
            ask.ToTable("InsightAsks");
            ask.Property(row => row.Question).HasMaxLength(32);
            ask.Property(row => row.Key).HasMaxLength(ConversationsModel.KeyLength);
            ask.HasIndex(row => row.Key);
            ask.HasIndex(row => new { row.Day, row.Question });
            ask.HasIndex(row => new { row.Question, row.Id });
        });
    }
}
