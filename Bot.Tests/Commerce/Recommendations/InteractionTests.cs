using System.Text;
using EcomBot.Commerce;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Tests.Commerce.Recommendations;

public sealed class InteractionTests
{
    private static readonly ProductId[] Shown = [new("shirt"), new("lamp"), new("shirt"), new("gone")];

    [Theory, EachDatabase]
    public async Task What_was_shown_is_remembered_once_a_product_and_in_the_journal(ShopDatabaseKind database)
    {
        await using var shop = await OpenAsync(database);

        await shop.ExecuteAsync<NoteInteractions, InteractionsNoted>(new(Given.Ana, InteractionKind.Shown, Shown), "turn-1");
        await shop.ExecuteAsync<NoteInteractions, InteractionsNoted>(new(Given.Ana, InteractionKind.Shown, Shown), "turn-1");

        var kept = await shop.AskAsync<ShopContext, List<Interaction>>(all => all.Interactions.ToListAsync());
        var journal = await shop.AskAsync<ShopContext, int>(all => all.Journal.CountAsync(entry => entry.Record == "Interaction"));
        Assert.Equal(["shirt", "lamp"], kept.Select(one => one.Product?.Value));
        Assert.All(kept, one => Assert.Equal((InteractionKind.Shown, shop.Time.GetUtcNow()), (one.Kind, one.At)));
        Assert.Equal(2, journal);
    }

    [Fact]
    public async Task What_was_shown_goes_with_the_customer()
    {
        await using var shop = await OpenAsync();
        await shop.ExecuteAsync<NoteInteractions, InteractionsNoted>(new(Given.Ana, InteractionKind.Dismissed, Shown));
        var before = await ExportAsync(shop);

        await shop.AskAsync<ICustomerRights, bool>(all => all.EraseAsync(new(ActorKind.Agent, "agent-7"), Given.Ana, default));

        Assert.Contains("\"dismissed\"", before, StringComparison.Ordinal);
        Assert.Empty(await shop.AskAsync<ShopContext, List<Interaction>>(all => all.Interactions.ToListAsync()));
        Assert.False(await shop.AskAsync<ShopContext, bool>(all => all.Journal.AnyAsync(entry => entry.RecordId.Contains("ana"))));
    }

    [Fact]
    public async Task What_is_put_into_the_cart_is_remembered()
    {
        await using var shop = await OpenAsync();

        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new("shirt-s")));
        await shop.ExecuteAsync<AddToCart, PricedCart>(new(Given.Ana, new("shirt-xl")));

        var kept = Assert.Single(await shop.AskAsync<ShopContext, List<Interaction>>(all => all.Interactions.ToListAsync()));
        Assert.Equal((InteractionKind.Cart, "shirt-s"), (kept.Kind, kept.Variant?.Value));
    }

    private static async Task<TestShop> OpenAsync(ShopDatabaseKind database = ShopDatabaseKind.Sqlite)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue()]);
        return shop;
    }

    private static Task<string> ExportAsync(TestShop shop) => shop.AskAsync<ICustomerRights, string>(async all =>
    {
        using var stream = new MemoryStream();
        await all.ExportAsync(Given.Ana, stream, default);
        return Encoding.UTF8.GetString(stream.ToArray());
    });
}
