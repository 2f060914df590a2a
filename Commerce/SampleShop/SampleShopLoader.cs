using System.Globalization;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Fills an empty database, so that a newcomer has a shop to talk about.</summary>
internal sealed class SampleShopLoader(ShopContext shop, TimeProvider time)
{
    /// <summary>Loads the sample shop when the database holds no products, customers or orders.</summary>
    public async Task LoadIntoEmptyAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await shop.Database.BeginTransactionAsync(cancellationToken);
        if (!await IsEmptyAsync(cancellationToken))
        {
            return;
        }

        Add(SampleStore.At(time.GetUtcNow()));
        try
        {
            await shop.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another instance that started at the same time was first: then the shop is there, and this one is not needed.
            await transaction.RollbackAsync(cancellationToken);
            if (await IsEmptyAsync(cancellationToken))
            {
                throw;
            }
        }
        finally
        {
            shop.ChangeTracker.Clear();
        }
    }

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        !await shop.Products.AnyAsync(cancellationToken) && !await shop.Customers.AnyAsync(cancellationToken)
        && !await shop.Orders.AnyAsync(cancellationToken);

    private void Add(SampleStore store)
    {
        shop.Add(new ShopFact(ShopFact.SampleShop, time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture)));
        shop.AddRange(store.Products.Select(ProductIndex.WithWords));
        shop.AddRange(store.Products.SelectMany(product => product.Variants));
        shop.AddRange(store.Customers);
        shop.AddRange(store.Customers.SelectMany(customer => customer.PaymentMethods));
        shop.AddRange(store.Orders);
        shop.AddRange(store.Devices);
        shop.AddRange(store.ServiceCentres);
        shop.AddRange(store.Interactions);
        shop.AddRange(store.Faq);
        shop.Add(new Coupon { Code = "WELCOME10", PercentOff = 10, FromSubtotal = 20 });
    }
}
