using EcomBot.Commerce.BackInStock;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Carts;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.BackInStock;

/// <summary>Notes that a customer wants to know when something that is sold out can be bought again.</summary>
public sealed class BackInStockDialog(
    TaskDesk desk, ProductReader reader, ProductFinder finder, ICatalogue catalogue, IShopOperation<WishForItem, BackInStockWish> wishing)
    : TaskDialog<ProductWish>(nameof(BackInStockDialog), desk)
{
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.FindProduct, Intents.ProductAvailability];

    /// <inheritdoc/>
    protected override async Task<ProductWish> ReadAsync(ProductWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var read = VariantChoice.With(await reader.ReadAsync(draft, said, turn, cancellationToken), turn);
        return read.IsOpen && turn is { Asked: null, Memory: { Products: [var only], Wish: var before } }
            ? (before ?? read) with { Products = [only], Words = "", Options = read.Options.Length > 0 ? read.Options : before?.Options ?? [] }
            : read;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (product, variant, instead) = await ChooseAsync(draft, cancellationToken);
        if (instead is not null)
        {
            return instead;
        }
        var preview = await wishing.PreviewAsync(new(turn.Customer, variant!.Id), cancellationToken);
        return preview.IsAllowed
            ? new Confirm(MessageFactory.Text(Texts.Say("BackInStock.Summary", ("item", ProductCards.NameOf(product!, variant)))))
            : new Tell(MessageFactory.Text(Texts.Say("BackInStock.Already", ("item", ProductCards.NameOf(product!, variant)))));
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (product, variant, instead) = await ChooseAsync(draft, cancellationToken);
        if (instead is not null)
        {
            return instead;
        }
        await wishing.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, variant!.Id), cancellationToken);
        return new Tell(MessageFactory.Text(Texts.Say("BackInStock.Done", ("item", ProductCards.NameOf(product!, variant)))));
    }

    private async Task<(Product? Product, Variant? Variant, TaskMove? Instead)> ChooseAsync(ProductWish wish, CancellationToken cancellationToken)
    {
        var products = wish.IsOpen ? [] : await finder.ProductsAsync(wish, cancellationToken);
        if (products.Count != 1)
        {
            return (null, null, products.Count > 1
                ? ProductReplies.Which(Texts.Say("Products.WhichOfThese"), products)
                : ProductReplies.WhatFor(Texts.Say("BackInStock.Which"), await catalogue.CategoriesAsync(cancellationToken)));
        }
        var (variant, ask) = VariantChoice.Of(products[0], wish, isAny: false, one => !one.CanBeSold);
        return variant is not null ? (products[0], variant, null) : (null, null, ask ?? InStock(products[0], wish));
    }

    private static TaskMove InStock(Product product, ProductWish wish)
    {
        var available = VariantFilter.Fitting(wish, product).Where(variant => variant.CanBeSold).ToList();
        return new Tell(MessageFactory.Text(available.Count == 0
            ? Texts.Say("Products.NoSuch", ("product", product.Title), ("options", OptionText.Of(wish.Options)))
            : Texts.Say("BackInStock.InStock", ("product", product.Title), ("price", ProductCards.Prices(available)))));
    }
}
