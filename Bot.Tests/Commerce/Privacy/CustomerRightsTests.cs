using System.Data.Common;
using System.Text;
using System.Text.Json;
using EcomBot.Commerce;
using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Risk.Flags;
using EcomBot.Commerce.Shipments;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Privacy;

public sealed class CustomerRightsTests
{
    private static readonly CustomerId Zenobia = new("zenobia");
    private static readonly OrderNumber Number = new("#W1000001");

    [Theory, EachDatabase]
    public async Task An_export_holds_all_of_one_customer_and_nothing_of_another(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        using var export = JsonDocument.Parse(await ExportAsync(shop));

        var held = export.RootElement.GetProperty("shop");
        Assert.Equal(
            [1, 3, 1, 1, 2, 1, 1, 1, 1, 2, 1, 7, 10],
            held.EnumerateObject().Select(part => part.Value.GetArrayLength()));
        Assert.DoesNotContain("bo@example.com", export.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Theory, EachDatabase]
    public async Task An_erased_customer_is_nowhere_and_the_orders_stay(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        var before = await AllTextsAsync(shop);

        var isErased = await shop.AskAsync<ICustomerRights, bool>(all => all.EraseAsync(new(ActorKind.Agent, "agent-7"), Zenobia, default));
        var after = await AllTextsAsync(shop);
        var order = await shop.AskAsync<ShopContext, Order>(all => all.Orders.SingleAsync(one => one.Number == Number));

        Assert.True(isErased);
        Assert.All(["zenobia", "Silva", "Thorn Lane", "555 0199", "SNZEN0001"],
            secret => Assert.Contains(before, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        Assert.All(["zenobia", "Thorn Lane", "555 0199"],
            secret => Assert.DoesNotContain(after, text => text.Contains(secret, StringComparison.OrdinalIgnoreCase)));
        Assert.Equal((OrderStatus.Cancelled, "USA", ""), (order.Status, order.ShippingAddress.Country, order.ShippingAddress.City));
        Assert.Equal((Given.Usd(120), Given.Usd(0)), (order.Total, order.Kept()));
        Assert.Null(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(Zenobia, default)));
        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(new("bo"), default)));
    }

    [Fact]
    public async Task Nobody_is_erased_when_there_is_no_such_customer()
    {
        await using var shop = await TestShop.OpenAsync();

        Assert.False(await shop.AskAsync<ICustomerRights, bool>(all => all.EraseAsync(new(ActorKind.Agent, "agent-7"), Zenobia, default)));
    }

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database)
    {
        var shop = await TestShop.OpenAsync(database);
        var home = Given.Address("13 Thorn Lane");
        await shop.AddAsync([.. Given.Customer(new("bo")), .. Given.Customer(Zenobia), .. Given.Catalogue(),
            Given.Order() with { Customer = Zenobia, ShippingAddress = home, Shipments = [new(new("T1"), [], null, null, null, [])] },
            new Device { SerialNumber = new("SNZEN0001"), Variant = new("lamp-white"), Customer = Zenobia },
            new FlaggedTrait { Customer = Zenobia, Kind = FlaggedTraitKind.Account, Key = "k", Reason = "of 13 Thorn Lane", At = shop.Time.GetUtcNow() },
            new Interaction { Customer = Zenobia, Product = new("lamp"), Kind = InteractionKind.View, At = shop.Time.GetUtcNow() }]);
        await shop.ExecuteAsync<ChangeProfile, CustomerEffect>(new(Zenobia, Address: home, Phone: "+1 512 555 0199"));
        await shop.ExecuteAsync<ReportParcel, ParcelReport>(new(Zenobia, Number, null, ParcelTrouble.Missing, "not at 13 Thorn Lane"));
        await shop.ExecuteAsync<CancelOrder, OrderEffect>(new(Zenobia, Number, CancelReason.NoLongerNeeded));
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Zenobia, new("shirt-s")));
        await shop.ExecuteAsync<StartCheckOut, CheckOut>(new(Zenobia));
        await shop.ExecuteAsync<WishForItem, BackInStockWish>(new(Zenobia, new("shirt-xl")));
        await shop.ExecuteAsync<SetCartQuantity, PricedCart>(new(Zenobia, new("shirt-s"), 2));
        return shop;
    }

    private static Task<byte[]> ExportAsync(TestShop shop) => shop.AskAsync<ICustomerRights, byte[]>(async all =>
    {
        using var stream = new MemoryStream();
        await all.ExportAsync(Zenobia, stream, default);
        return stream.ToArray();
    });

    // Every row of every table, as one text.
    private static Task<List<string>> AllTextsAsync(TestShop shop) => shop.AskAsync<ShopContext, List<string>>(async context =>
    {
        var texts = new List<string>();
        await context.Database.OpenConnectionAsync();
        foreach (var table in context.Model.GetEntityTypes().Select(type => type.GetTableName()!))
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\"";
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync())
            {
                texts.Add(Row(rows));
            }
        }

        return texts;
    });

    private static string Row(DbDataReader row)
    {
        var text = new StringBuilder();
        for (var column = 0; column < row.FieldCount; column++)
        {
            text.Append(row.GetValue(column)).Append('\n');
        }

        return text.ToString();
    }
}
