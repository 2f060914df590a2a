using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Carts;

/// <summary>Puts items into the cart: by name, by "the second one", by options; several at once, and for visitors too.</summary>
public sealed class AddToCartDialog(
    TaskDesk desk, CartWishReader reader, ProductFinder finder, ICatalogue catalogue, CartKeeper keeper, CartFiller filler)
    : TaskDialog<CartWish>(nameof(AddToCartDialog), desk)
{
    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool IsPrivate => true;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.FindProduct, Intents.RemoveFromCart];

    /// <inheritdoc/>
    protected override async Task<CartWish> ReadAsync(CartWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Lines.Length == 0)
        {
            if (turn.Asked is null && Words.Has(said.Text, "oneMoreSame") && await SameAsync(turn, cancellationToken) is { } same)
            {
                return new() { Lines = [Again(same, said)] };
            }
            var opened = await reader.OpenAsync(said, turn, cancellationToken);
            return turn.Asked is not null && opened.Lines.All(line => line.Wish.IsOpen) ? draft
                : opened with { Lines = [.. opened.Lines.Select(line => Known(line, turn))] };
        }
        if (await LeftAsync(draft, said, turn, cancellationToken) is { } left)
        {
            return draft with { Lines = left, IsDropped = left.Length == 0 };
        }
        var (place, product) = await UnclearAsync(draft, cancellationToken);
        if (place < 0)
        {
            return draft;
        }
        var line = await reader.ReadAsync(draft.Lines[place], said, turn, cancellationToken);
        line = line with { Wish = Chosen(line.Wish, product, said, turn) };
        return draft with { Lines = [.. draft.Lines.Select((other, index) => index == place ? line : other)] };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(CartWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.IsDropped)
        {
            return new Tell(MessageFactory.Text(Texts.Say("Tasks.Dropped")));
        }
        var chosen = new List<CartEntry>();
        foreach (var line in draft.Lines.DefaultIfEmpty(new()))
        {
            var products = await ComingIntoQuestionAsync(line.Wish, cancellationToken);
            if (products.Count != 1)
            {
                return await WhichAsync(line.Wish, products, cancellationToken);
            }
            var (variant, ask) = VariantChoice.Of(products[0], line.Wish, line.IsAny, one => one.CanBeSold);
            if (ask is not null || (variant is null && draft.Lines.Length <= 1))
            {
                return ask ?? (TaskMove)SoldOut(products[0], line.Wish, turn);
            }
            chosen.Add(new(products[0].Title, products[0], variant, OptionText.Of(line.Wish.Options), line.Quantity));
        }
        return await filler.FillAsync(chosen, turn, cancellationToken);
    }

    // Of what was put in just now; a recommendation may have been shown since, by the bot's own motion.
    private async Task<PricedItem?> SameAsync(TaskTurn turn, CancellationToken cancellationToken)
    {
        var lines = (await keeper.FindAsync(turn, cancellationToken)).Lines;
        return turn.Memory.Products is [var only] ? lines.Where(line => line.Product.Id.Value == only).ToList() is [var same] ? same : null
            : turn.Memory.Recommended.SequenceEqual(turn.Memory.Products) ? lines.LastOrDefault() : null;
    }

    // "Remove the headphones", said of what is not in the cart yet; null where nothing is taken back.
    private async Task<CartWishLine[]?> LeftAsync(CartWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (turn.Asked is null || turn.Choice is not null || !Words.Has(said.Text, "verbTakeOut"))
        {
            return null;
        }
        var named = (await reader.OpenAsync(said, turn, cancellationToken)).Lines.SelectMany(line => line.Wish.Products).ToList();
        var left = draft.Lines.Where(line => named.Count > 0 && !named.Exists(line.Wish.Products.Contains)).ToArray();
        return left.Length < draft.Lines.Length ? left : null;
    }

    // "Otra igual" is what is in the cart, once more.
    private static CartWishLine Again(PricedItem same, Utterance said) => new()
    {
        Wish = new() { Products = [same.Product.Id.Value], Options = [.. same.Variant.Options.Select(option => new OptionWish(option.Key, option.Value))] },
        Quantity = CartWishReader.QuantityIn(said) ?? 1,
    };

    // "Add it" is about what was shown last.
    private static CartWishLine Known(CartWishLine line, TaskTurn turn) => line.Wish.IsOpen && turn is { Asked: null, Memory.Products: [var only] }
        ? line with { Wish = (turn.Memory.Wish ?? line.Wish).Met with { Products = [only], Words = "", Options = line.Wish.Options } }
        : line;

    // "The red one with 64 GB" is clear where only one of those shown comes like that.
    private async Task<IReadOnlyList<Product>> ComingIntoQuestionAsync(ProductWish wish, CancellationToken cancellationToken)
    {
        var products = wish.IsOpen ? [] : await finder.ProductsAsync(wish, cancellationToken);
        return products.Count > 1
            && products.Where(product => VariantFilter.Fitting(wish, product).Any(variant => variant.CanBeSold)).ToList() is { Count: > 0 } fitting
            ? fitting : products;
    }

    private async Task<(int Place, Product? Product)> UnclearAsync(CartWish draft, CancellationToken cancellationToken)
    {
        for (var place = 0; place < draft.Lines.Length; place++)
        {
            var line = draft.Lines[place];
            var products = await ComingIntoQuestionAsync(line.Wish, cancellationToken);
            if (products.Count != 1 || VariantChoice.Of(products[0], line.Wish, line.IsAny, one => one.CanBeSold).Ask is not null)
            {
                return (place, products.Count == 1 ? products[0] : null);
            }
        }
        return (-1, null);
    }

    // Buttons shown as a numbered list are answered with a number, too.
    private static ProductWish Chosen(ProductWish wish, Product? product, Utterance said, TaskTurn turn)
    {
        if (turn.Choice is not null || product is null || turn.Asked?.StartsWith(VariantChoice.About, StringComparison.Ordinal) != true)
        {
            return VariantChoice.With(wish, turn);
        }
        var option = turn.Asked[VariantChoice.About.Length..];
        var values = VariantChoice.Values(option, VariantFilter.Fitting(wish, product).Where(variant => variant.CanBeSold));
        var isKnown = wish.Options.Any(one => one.Name == option && !one.Not);
        return !isKnown && Ordinals.Read(said.Text) is { } place && place <= values.Count
            ? VariantChoice.With(wish, turn with { Choice = values[place - 1] }) : wish;
    }

    private async Task<TaskMove> WhichAsync(ProductWish wish, IReadOnlyList<Product> products, CancellationToken cancellationToken) =>
        products.Count > 1 ? ProductReplies.Which(Texts.Say("Products.WhichOfThese"), products)
        : wish.IsOpen ? ProductReplies.WhatFor(Texts.Say("Cart.WhatToAdd"), await catalogue.CategoriesAsync(cancellationToken))
        : new Tell(ProductReplies.Nothing(await catalogue.CategoriesAsync(cancellationToken))) { Failed = true };

    private static Tell SoldOut(Product product, ProductWish wish, TaskTurn turn)
    {
        ProductReplies.Remember([product], wish, turn.Memory);
        var left = product.Variants.Where(variant => variant.CanBeSold).OrderByDescending(variant => VariantFilter.Matches(wish, variant)).Take(5).ToList();
        var gone = Gone(product, wish);
        return new(MessageFactory.Text(left.Count == 0 ? $"{gone} {Texts.Say("Products.TellMe")}" : $"{gone} {Texts.Say("Products.NearestAre")}\n{string.Join('\n', left.Select(variant =>
            Texts.Say("Products.VariantLine", ("options", OptionText.Of(variant)), ("price", MoneyText.Of(variant.Price)))))}"))
        { Failed = true };
    }

    private static string Gone(Product product, ProductWish wish) =>
        Texts.Say("Products.NoneOfThese", ("product", product.Title), ("options", OptionText.Of(wish.Options)));
}
