using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.ProductQuestions;

/// <summary>A question about one or a few products: finds out which, and answers for each.</summary>
public abstract class ProductQuestionDialog : TaskDialog<ProductWish>
{
    private const int MostAtOnce = 4;

    private readonly ProductReader _reader;
    private readonly ProductFinder _finder;
    private readonly ProductShow _show;
    private readonly ICatalogue _catalogue;

    private protected ProductQuestionDialog(string id, TaskDesk desk, ProductReader reader, ProductFinder finder, ProductShow show,
        ICatalogue catalogue) : base(id, desk) =>
        (_reader, _finder, _show, _catalogue) = (reader, finder, show, catalogue);

    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.FindProduct];

    /// <summary>The answer for one product.</summary>
    /// <param name="product">The product, with all its variants.</param>
    /// <param name="wish">What the question names of it.</param>
    private protected abstract string AnswerFor(Product product, ProductWish wish);

    /// <inheritdoc/>
    protected override async Task<ProductWish> ReadAsync(ProductWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var read = await _reader.ReadAsync(draft, said, turn, cancellationToken);
        return turn is { Asked: null, Memory.Products.Count: > 0 and <= MostAtOnce } && await NamesNothingAsync(read, cancellationToken)
            ? read with { Products = [.. turn.Memory.Products], Words = "" } : read;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.IsOpen)
        {
            return ProductReplies.WhatFor(Texts.Say("Products.WhichProduct"), await _catalogue.CategoriesAsync(cancellationToken));
        }
        if (draft.IsRelative)
        {
            return await _show.MoveAsync(draft, turn, cancellationToken);
        }
        var products = await _finder.ProductsAsync(draft, cancellationToken);
        return products.Count switch
        {
            0 => new Tell(ProductReplies.Nothing(await _catalogue.CategoriesAsync(cancellationToken))),
            <= MostAtOnce => new Tell(Answer(products, draft, turn)),
            _ => ProductReplies.Which(Texts.Say("Products.WhichOfThese"), products),
        };
    }

    // What was shown just now is meant where nothing else is named.
    private async Task<bool> NamesNothingAsync(ProductWish wish, CancellationToken cancellationToken) =>
        wish.IsOpen || (wish is { Products.Length: 0, Category: null, Brand: null } && (await _finder.ProductsAsync(wish, cancellationToken)).Count == 0);

    private Activity Answer(IReadOnlyList<Product> products, ProductWish wish, TaskTurn turn)
    {
        // What none of them is like is not asked for any more.
        var met = wish.Options.Where(option => products.Any(product => VariantFilter.Fitting(new() { Options = [option] }, product).Count > 0));
        ProductReplies.Remember(products, wish with { Options = [.. met] }, turn.Memory);
        return MessageFactory.Text(string.Join("\n\n", products.Select(product => AnswerFor(product, wish))));
    }
}
