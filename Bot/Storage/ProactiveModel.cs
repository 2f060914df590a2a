using EcomBot.Bot.Storage.Conversations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>The tables of what customers are told without having just written.</summary>
internal static class ProactiveModel
{
    /// <summary>The longest kind of a notice, and the longest reason why one is not sent.</summary>
    public const int WordLength = 32;

    /// <summary>Declares the tables.</summary>
    public static void AddProactive(this ModelBuilder model)
    {
        model.Entity<AddressRow>(address =>
        {
            address.ToTable("BotAddresses");
            address.HasKey(row => row.Key);
            address.Property(row => row.Key).HasMaxLength(ConversationsModel.KeyLength);
            address.Property(row => row.Customer).HasMaxLength(ServiceModel.NameLength);
            address.HasIndex(row => row.Customer);
        });
        model.Entity<NoticeWishRow>(wish =>
        {
            wish.ToTable("BotNoticeWishes");
            wish.HasKey(row => new { row.Customer, row.Subject });
            wish.Property(row => row.Customer).HasMaxLength(ServiceModel.NameLength);
            wish.Property(row => row.Subject).HasMaxLength(ServiceModel.NameLength);
        });
        model.Entity<NoticeRow>(notice =>
        {
            notice.ToTable("BotNotices");
            notice.Property(row => row.Id).HasMaxLength(ServiceModel.NameLength);
            notice.Property(row => row.Customer).HasMaxLength(ServiceModel.NameLength);
            notice.Property(row => row.Kind).HasMaxLength(WordLength);
            notice.Property(row => row.Reason).HasMaxLength(WordLength);
            notice.Property(row => row.Version).IsConcurrencyToken();
            notice.HasIndex(row => new { row.State, row.NotBefore });
            notice.HasIndex(row => new { row.Customer, row.DoneAt });
        });
    }
}
