using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace EcomBot.Tests.Commerce.Storage;

public sealed class SqlitePreparedQueriesTests
{
    [Fact]
    public async Task A_query_is_prepared_once_and_answers_for_the_values_of_each_time()
    {
        await using var shop = await OpenAsync();

        await shop.DoAsync<ShopContext>(async context =>
        {
            await context.Database.OpenConnectionAsync();
            var nothing = Prepared(context);

            Assert.Equal("Shirt", await TitleAsync(context, "shirt"));
            var once = Prepared(context);
            Assert.Null(await TitleAsync(context, "nothing"));
            Assert.Equal("Lamp", await TitleAsync(context, "lamp"));
            Assert.NotEqual(nothing, once);
            Assert.Equal(once, Prepared(context));
        });
    }

    [Fact]
    public async Task A_query_that_is_being_read_may_be_asked_again()
    {
        await using var shop = await OpenAsync();

        await shop.DoAsync<ShopContext>(async context =>
        {
            await context.Database.OpenConnectionAsync();
            var all = context.Products.AsNoTracking().OrderBy(product => product.Title).Select(product => product.Title);

            var pairs = new List<string>();
            await foreach (var outer in all.AsAsyncEnumerable())
            {
                pairs.AddRange((await all.ToListAsync()).Select(inner => $"{outer} {inner}"));
            }

            var titles = await all.ToListAsync();
            Assert.True(titles.Count > 1);
            Assert.Equal(titles.SelectMany(outer => titles.Select(inner => $"{outer} {inner}")), pairs);
        });
    }

    [Fact]
    public async Task What_was_prepared_goes_with_its_connection()
    {
        await using var shop = await OpenAsync();

        await shop.DoAsync<ShopContext>(async context =>
        {
            await context.Database.OpenConnectionAsync();
            var nothing = Prepared(context);
            await TitleAsync(context, "shirt");
            Assert.NotEqual(nothing, Prepared(context));

            await context.Database.CloseConnectionAsync();
            await context.Database.OpenConnectionAsync();

            Assert.Equal(nothing, Prepared(context));
            Assert.Equal("Lamp", await TitleAsync(context, "lamp"));
        });
    }

    private static async Task<TestShop> OpenAsync()
    {
        var shop = await TestShop.OpenAsync();
        await shop.AddAsync(Given.Catalogue());
        return shop;
    }

    private static Task<string?> TitleAsync(ShopContext context, string id)
    {
        var wanted = new ProductId(id);
        return context.Products.AsNoTracking().Where(product => product.Id == wanted).Select(product => product.Title).SingleOrDefaultAsync();
    }

    // The memory that prepared statements take.
    private static int Prepared(ShopContext context)
    {
        raw.sqlite3_db_status(((SqliteConnection)context.Database.GetDbConnection()).Handle, raw.SQLITE_DBSTATUS_STMT_USED, out var bytes, out _, 0);
        return bytes;
    }
}
