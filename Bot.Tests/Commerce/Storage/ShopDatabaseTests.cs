using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Storage;

public sealed class ShopDatabaseTests
{
    [Theory, EachDatabase]
    public async Task The_migrations_make_the_database_that_the_records_ask_for(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);

        await shop.DoAsync<ShopContext>(context =>
        {
            Assert.False(context.Database.HasPendingModelChanges());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_file_keeps_its_log_ahead_and_its_foreign_keys()
    {
        await using var shop = await TestShop.OpenAsync();

        await shop.DoAsync<ShopContext>(async context =>
        {
            Assert.Equal("wal", await context.Database.SqlQueryRaw<string>("SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync());
            Assert.Equal(1, await context.Database.SqlQueryRaw<int>("SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync());
            Assert.Equal(5000, await context.Database.SqlQueryRaw<int>("SELECT timeout AS Value FROM pragma_busy_timeout").SingleAsync());
        });
    }

    [PostgreSqlFact]
    public async Task The_server_takes_a_shop()
    {
        await using var shop = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql, options => options.SampleShop = true);

        Assert.NotNull(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync("ANA.silva@example.com", default)));
    }

    [Theory, EachDatabase]
    public async Task An_empty_shop_knows_nobody_and_nothing(ShopDatabaseKind database)
    {
        await using var shop = await TestShop.OpenAsync(database);

        Assert.Null(await shop.AskAsync<ICustomerDirectory, Customer?>(all => all.FindByEmailAsync("ana@example.com", default)));
        Assert.Null(await shop.AskAsync<IOrderStore, Order?>(all => all.FindAsync(new("ana"), OrderNumber.Parse("#W1"), default)));
        Assert.Empty(await shop.AskAsync<IOrderStore, IReadOnlyList<Order>>(all => all.RecentAsync(new("ana"), 5, default)));
        Assert.Null((await shop.AskAsync<IOrderStore, OrderNumberPattern>(all => all.PatternAsync(default))).Example);
    }
}
