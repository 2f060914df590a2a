using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Commerce.Operations;

public sealed class DeferredChangesTests
{
    private static readonly OrderNumber Number = new("#W1000001");
    private static readonly Actor Actor = new(ActorKind.Customer, "ana");

    [Theory, EachDatabase]
    public async Task A_turn_saves_several_operations_in_its_own_transaction(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await using var turn = shop.Scope();
        turn.ServiceProvider.GetRequiredService<IShopTransaction>().Defer();

        var address = await Get<ChangeOrderAddress>(turn).ExecuteAsync(Actor, new("op-1"), new(Given.Ana, Number, Given.Address("2 Oak Street")), default);
        var payment = await Get<ChangeOrderPayment>(turn).ExecuteAsync(Actor, new("op-2"), new(Given.Ana, Number, Given.GiftCard), default);
        var again = await Get<ChangeOrderPayment>(turn).ExecuteAsync(Actor, new("op-2"), new(Given.Ana, Number, Given.GiftCard), default);
        var seen = await turn.ServiceProvider.GetRequiredService<IOrderStore>().FindAsync(Given.Ana, Number, default);
        var before = await FindAsync(shop);
        await CommitAsync(turn);
        var after = await FindAsync(shop);

        Assert.True(address.IsAllowed && payment.IsAllowed && again.IsAllowed);
        Assert.Equal(("2 Oak Street", 3), (seen!.ShippingAddress.Line1, seen.Payments.Count));
        Assert.Equal(("1 Main Street", 1), (before.ShippingAddress.Line1, before.Payments.Count));
        Assert.Equal(("2 Oak Street", 3), (after.ShippingAddress.Line1, after.Payments.Count));
        Assert.Equal(380, (await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindAsync(Given.Ana, default)))!.PaymentMethods[^1].Balance);
    }

    [Theory, EachDatabase]
    public async Task A_turn_that_lost_against_another_says_so_and_leaves_nothing(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await using var turn = shop.Scope();
        turn.ServiceProvider.GetRequiredService<IShopTransaction>().Defer();
        await Get<ChangeOrderAddress>(turn).ExecuteAsync(Actor, new("op-1"), new(Given.Ana, Number, Given.Address("2 Oak Street")), default);

        await shop.ExecuteAsync<CancelOrder, OrderEffect>(new(Given.Ana, Number, CancelReason.NoLongerNeeded));
        var lost = await Record.ExceptionAsync(() => CommitAsync(turn));

        Assert.True(ShopConflict.IsOne(lost));
        Assert.Equal((OrderStatus.Cancelled, "1 Main Street"), ((await FindAsync(shop)).Status, (await FindAsync(shop)).ShippingAddress.Line1));
    }

    [Theory, EachDatabase]
    public async Task A_turn_rolled_back_takes_the_hosts_state_and_the_shops_changes_with_it(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);
        await using var turn = shop.Scope();
        turn.ServiceProvider.GetRequiredService<IShopTransaction>().Defer();
        var context = turn.ServiceProvider.GetRequiredService<ShopContext>();
        await Get<ChangeOrderAddress>(turn).ExecuteAsync(Actor, new("op-1"), new(Given.Ana, Number, Given.Address("2 Oak Street")), default);

        await using (var transaction = await context.Database.BeginTransactionAsync())
        {
            await context.Database.ExecuteSqlRawAsync("INSERT INTO \"ShopFacts\" (\"Name\", \"Value\") VALUES ('host', 'state')");
            await context.SaveChangesAsync();
            await transaction.RollbackAsync();
        }

        Assert.Equal("1 Main Street", (await FindAsync(shop)).ShippingAddress.Line1);
        Assert.False(await shop.AskAsync<ShopContext, bool>(other => other.Facts.AnyAsync(fact => fact.Name == "host")));
    }

    private static IShopOperation<TRequest, OrderEffect> Get<TRequest>(AsyncServiceScope turn) where TRequest : class =>
        turn.ServiceProvider.GetRequiredService<IShopOperation<TRequest, OrderEffect>>();

    private static async Task CommitAsync(AsyncServiceScope turn)
    {
        var context = turn.ServiceProvider.GetRequiredService<ShopContext>();
        await using var transaction = await context.Database.BeginTransactionAsync();
        await context.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    private static async Task<Order> FindAsync(TestShop shop) =>
        (await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(Given.Ana, Number, default)))!;

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(giftCard: 500), .. Given.Catalogue(), Given.Order()]);
        return shop;
    }
}
