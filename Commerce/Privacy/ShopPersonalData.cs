using System.Text.Json;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Privacy;

/// <summary>What the shop itself holds on customers.</summary>
internal sealed class ShopPersonalData(ShopContext shop) : IPersonalData
{
    private const string Nobody = "erased";

    /// <inheritdoc/>
    public string Name => "shop";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        await WriteAsync(json, "customer", shop.Customers.Where(one => one.Id == customer), cancellationToken);
        await WriteAsync(json, "paymentMethods", shop.PaymentMethods.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "orders", shop.Orders.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "devices", shop.Devices.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "interactions", shop.Interactions.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "cart", shop.Carts.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "checkOuts", shop.CheckOuts.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "wishes", shop.BackInStockWishes.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "parcelReports", shop.ParcelReports.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "riskCases", shop.RiskCases.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "flags", shop.FlaggedTraits.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "operations", shop.Operations.Where(one => one.Customer == customer), cancellationToken);
        await WriteAsync(json, "journal", shop.Journal.Where(one => one.Customer == customer).OrderBy(one => one.Sequence), cancellationToken);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public async Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        await KeepOrdersWithoutPersonAsync(customer, erased, cancellationToken);
        await shop.Devices.Where(one => one.Customer == customer)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Customer, (CustomerId?)null), cancellationToken);
        await shop.Interactions.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.Carts.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.CheckOuts.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.BackInStockWishes.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.ParcelReports.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.RiskCases.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.FlaggedTraits.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await shop.PaymentMethods.Where(one => one.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        await ForgetOperationsAsync(customer, erased, cancellationToken);
        await shop.Customers.Where(one => one.Id == customer).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task WriteAsync<T>(
        Utf8JsonWriter json, string name, IQueryable<T> records, CancellationToken cancellationToken) where T : class
    {
        json.WriteStartArray(name);
        await foreach (var record in records.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            json.WriteRawValue(JournalJson.Write(record));
        }

        json.WriteEndArray();
    }

    // The books keep what was sold, for how much and to which country.
    private async Task KeepOrdersWithoutPersonAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        var orders = await shop.Orders.AsNoTracking().Where(order => order.Customer == customer).ToListAsync(cancellationToken);
        var nobody = new Address("", null, "", "", "", orders.FirstOrDefault()?.ShippingAddress.Country ?? "");
        shop.Add(new Customer { Id = erased, FirstName = "", LastName = "", Email = "", Address = nobody });
        foreach (var order in orders)
        {
            var entry = shop.Update(order with
            {
                Customer = erased,
                ShippingAddress = nobody with { Country = order.ShippingAddress.Country },
                Lines = [.. order.Lines.Select(line => line with { SerialNumber = null })],
                Shipments = [],
                Return = order.Return is { } back ? back with { Reason = null, Photos = null } : null,
                Exchange = order.Exchange is { } exchange ? exchange with { Photos = null } : null,
                Version = order.Version + 1,
            });
            entry.Property(one => one.Version).OriginalValue = order.Version;
        }

        await shop.SaveChangesAsync(cancellationToken);
    }

    private async Task ForgetOperationsAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        await shop.Operations.Where(one => one.Customer == customer).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.Customer, erased).SetProperty(one => one.Request, "").SetProperty(one => one.Effect, ""), cancellationToken);
        await shop.Journal.Where(one => one.Customer == customer && one.ActorKind == ActorKind.Customer)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ActorName, Nobody), cancellationToken);
        await shop.Journal.Where(one => one.Customer == customer && one.Record != "Order" && one.Record != "Device")
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.RecordId, erased.Value), cancellationToken);
        await shop.Journal.Where(one => one.Customer == customer).ExecuteUpdateAsync(set => set.SetProperty(one => one.Customer, erased)
            .SetProperty(one => one.Before, (string?)null).SetProperty(one => one.After, (string?)null), cancellationToken);
    }
}
