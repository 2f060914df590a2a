using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport;

/// <summary>Takes the sample shop away when a real one comes.</summary>
internal static class MakeRoom
{
    /// <summary>Empties a database that holds the sample shop; leaves any other as it is.</summary>
    public static async Task ForImportAsync(ShopContext shop, CancellationToken cancellationToken)
    {
        if (!await shop.Facts.AnyAsync(fact => fact.Name == ShopFact.SampleShop, cancellationToken))
        {
            return;
        }

        foreach (var empty in Deletions(shop))
        {
            await empty(cancellationToken);
        }
    }

    private static IEnumerable<Func<CancellationToken, Task<int>>> Deletions(ShopContext shop) =>
    [
        shop.Facts.ExecuteDeleteAsync, shop.Faq.ExecuteDeleteAsync, shop.Interactions.ExecuteDeleteAsync,
        shop.ServiceCentres.ExecuteDeleteAsync, shop.Devices.ExecuteDeleteAsync, shop.Orders.ExecuteDeleteAsync,
        shop.Alerts.ExecuteDeleteAsync, shop.ContactCounts.ExecuteDeleteAsync, shop.WatchStates.ExecuteDeleteAsync,
        shop.SeriesPoints.ExecuteDeleteAsync, shop.RiskCases.ExecuteDeleteAsync, shop.FlaggedTraits.ExecuteDeleteAsync,
        shop.ParcelReports.ExecuteDeleteAsync, shop.BackInStockWishes.ExecuteDeleteAsync, shop.CheckOuts.ExecuteDeleteAsync,
        shop.Carts.ExecuteDeleteAsync, shop.Coupons.ExecuteDeleteAsync, shop.Operations.ExecuteDeleteAsync, shop.Journal.ExecuteDeleteAsync,
        shop.PaymentMethods.ExecuteDeleteAsync, shop.Customers.ExecuteDeleteAsync, shop.Variants.ExecuteDeleteAsync,
        shop.Products.ExecuteDeleteAsync,
    ];
}
