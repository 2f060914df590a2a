using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Carts;

/// <summary>Puts items into the cart, says what came of each, and shows the cart.</summary>
public sealed class CartFiller(CartKeeper keeper, IShopOperation<AddToCart, PricedCart> add)
{
    /// <summary>Puts in what can be had of the items.</summary>
    internal async Task<Tell> FillAsync(IReadOnlyList<CartEntry> entries, TaskTurn turn, CancellationToken cancellationToken)
    {
        var owner = await keeper.OwnerAsync(turn, cancellationToken);
        var said = new List<string>();
        foreach (var (place, entry) in entries.Index())
        {
            said.Add(await AddAsync(owner, new($"{turn.Operation}-{place}"), entry, turn, cancellationToken));
        }
        ProductReplies.Remember(entries.Select(entry => entry.Product).OfType<Product>(), turn.Memory.Wish ?? new(), turn.Memory);
        return new Tell(CartReplies.Changed(string.Join('\n', said), await keeper.FindAsync(turn, cancellationToken)));
    }

    private async Task<string> AddAsync(
        CustomerId owner, OperationId operation, CartEntry entry, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (entry is not { Product: { } product, Variant: { } variant })
        {
            return entry.Options.Length == 0 ? Texts.Say("Cart.SoldOut", ("item", entry.Title))
                : Texts.Say("Products.NoneOfThese", ("product", entry.Title), ("options", entry.Options));
        }
        var outcome = await add.ExecuteAsync(Shopper.ActorOf(turn), operation, new(owner, variant.Id, entry.Quantity), cancellationToken);
        var name = ProductCards.NameOf(product, variant);
        var pieces = CartReplies.Pieces(entry.Quantity, name);
        return outcome.IsAllowed ? Texts.Say("Cart.Added", ("item", pieces))
            : variant.Stock is { } left ? Texts.Say("Cart.NotSoMany", ("item", name), ("stock", ProductReplies.Count(left)))
            : Texts.Say("Cart.NotAdded", ("item", pieces));
    }
}

/// <summary>What is to be put into a cart.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Product">The product; null where it is not sold any more.</param>
/// <param name="Variant">Which of its variants; null where it cannot be had like that.</param>
/// <param name="Options">What was wished for, in words.</param>
/// <param name="Quantity">How many pieces.</param>
internal sealed record CartEntry(string Title, Product? Product, Variant? Variant, string Options, int Quantity);
