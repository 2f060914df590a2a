using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>The tables of the people of the shop: their accounts, what they saw and did, who decides on Teams, and the keys of their cookies.</summary>
internal static class StaffModel
{
    /// <summary>The longest name of a person, an act or a key.</summary>
    public const int NameLength = 200;

    /// <summary>Declares the tables.</summary>
    public static void AddStaff(this ModelBuilder model)
    {
        model.Entity<StaffAccountRow>(account =>
        {
            account.ToTable("BotStaffAccounts");
            account.HasKey(row => row.Name);
            account.Property(row => row.Name).HasMaxLength(NameLength);
            account.Property(row => row.Role).HasMaxLength(16);
        });
        model.Entity<StaffAuditRow>(audit =>
        {
            audit.ToTable("BotStaffAudit");
            audit.Property(row => row.Id).HasMaxLength(32);
            audit.Property(row => row.Staff).HasMaxLength(NameLength);
            audit.Property(row => row.Name).HasMaxLength(NameLength);
            audit.Property(row => row.Act).HasMaxLength(32);
            audit.Property(row => row.Subject).HasMaxLength(ServiceModel.NameLength);
            audit.HasIndex(row => row.Subject);
            audit.HasIndex(row => row.At);
        });
        model.Entity<DeciderRow>(decider =>
        {
            decider.ToTable("BotDeciders");
            decider.Property(row => row.Id).HasMaxLength(NameLength);
        });
        model.Entity<DeciderCardRow>(card =>
        {
            card.ToTable("BotDeciderCards");
            card.HasKey(row => new { row.Case, row.Decider });
            card.Property(row => row.Case).HasMaxLength(ServiceModel.NameLength);
            card.Property(row => row.Decider).HasMaxLength(NameLength);
            card.HasIndex(row => row.At);
        });
        model.Entity<DataProtectionKeyRow>(key =>
        {
            key.ToTable("BotDataProtectionKeys");
            key.Property(row => row.Id).HasMaxLength(NameLength);
        });
    }
}
