using EcomBot.Bot.Storage;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Notices;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Whether something that waited is still worth telling: nobody is reminded of what they have bought, or told that is back what is not.</summary>
internal sealed class NoticeWorth(ICartStore carts, ICatalogue catalogue, IOrderStore orders)
{
    private const int LatestOrders = 20;
    private static readonly TimeSpan UntilBackAgain = TimeSpan.FromHours(1);

    /// <summary>Why it is not told at all, or null; and how long it waits still.</summary>
    public async Task<(string? Reason, TimeSpan Wait)> FindAsync(Notice notice, CancellationToken cancellationToken) => notice.Kind switch
    {
        NoticeKind.CartLeft => (await WhyNoCartAsync(notice, cancellationToken), TimeSpan.Zero),
        NoticeKind.BackInStock when await HasBoughtAsync(notice, cancellationToken) => (NoticeReason.Bought, TimeSpan.Zero),
        NoticeKind.BackInStock => (null, await IsThereAsync(notice, cancellationToken) ? TimeSpan.Zero : UntilBackAgain),
        _ => (null, TimeSpan.Zero),
    };

    // The subject of a cart is the moment of its last change.
    private async Task<string?> WhyNoCartAsync(Notice notice, CancellationToken cancellationToken)
    {
        var cart = (await carts.FindAsync(notice.Customer, cancellationToken)).Cart;
        var hasOrdered = (await orders.RecentAsync(notice.Customer, 1, cancellationToken)).Any(order => order.PlacedAt > cart.ChangedAt);
        return cart.Items.Count == 0 || hasOrdered || CartWatch.SubjectOf(cart) != notice.Subject ? NoticeReason.Bought : null;
    }

    private async Task<bool> HasBoughtAsync(Notice notice, CancellationToken cancellationToken) =>
        (await orders.RecentAsync(notice.Customer, LatestOrders, cancellationToken))
            .Any(order => order.PlacedAt > notice.At && order.Lines.Any(line => line.Variant.Value == notice.Subject));

    private async Task<bool> IsThereAsync(Notice notice, CancellationToken cancellationToken) =>
        (await catalogue.FindByVariantAsync(new(notice.Subject), cancellationToken))?.Variants.Any(variant => variant.Id.Value == notice.Subject
            && variant.CanBeSold) == true;
}
