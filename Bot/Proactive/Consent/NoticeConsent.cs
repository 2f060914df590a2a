using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Notices;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Proactive.Consent;

/// <summary>
/// Whether a customer may be told something: news on an order by whoever asked for them, on that order or on all, or agreed to be sent
/// offers; a cart that was left by the latter alone; an item that is back by whoever asked for it. Who said "stop" is told nothing, but
/// everybody what was decided on their own request.
/// </summary>
internal static class NoticeConsent
{
    /// <summary>Whether the customer allows a notice.</summary>
    /// <param name="bot">The bot's tables.</param>
    /// <param name="customer">The customer.</param>
    /// <param name="kind">What is told.</param>
    /// <param name="subject">The order, variant or cart.</param>
    /// <param name="asked">When the customer asked for it; only what was said later takes that back.</param>
    /// <param name="cancellationToken">Ends the looking.</param>
    public static async Task<bool> AllowsAsync(
        BotContext bot, Customer customer, NoticeKind kind, string subject, DateTimeOffset asked, CancellationToken cancellationToken)
    {
        if (kind.IsAnswer())
        {
            return true;
        }
        var agreed = customer.MarketingOptIn == true;
        if (kind == NoticeKind.CartLeft)
        {
            return agreed;
        }
        var wishes = await bot.NoticeWishes.AsNoTracking()
            .Where(row => row.Customer == customer.Id.Value && (row.Subject == subject || row.Subject == NoticeWishRow.AllOrders))
            .ToListAsync(cancellationToken);
        var all = wishes.Find(row => row.Subject == NoticeWishRow.AllOrders);
        return kind == NoticeKind.BackInStock
            ? all is not { IsWanted: false } || all.At < asked.ToUnixTimeMilliseconds()
            : wishes.Find(row => row.Subject != NoticeWishRow.AllOrders)?.IsWanted ?? all?.IsWanted ?? agreed;
    }
}
