using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Recommending;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.FindProducts;

/// <summary>Shows what the shop has of what a customer looks for.</summary>
public sealed class FindProductDialog(TaskDesk desk, ProductReader reader, ProductShow show, ICatalogue catalogue, InterestNotes notes)
    : TaskDialog<ProductWish>(nameof(FindProductDialog), desk)
{
    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts =>
        [Intents.ProductPrice, Intents.Recommend];

    /// <inheritdoc/>
    protected override Task<ProductWish> ReadAsync(ProductWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        reader.ReadAsync(draft, said, turn, cancellationToken);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft is { IsOpen: true, Order: CatalogueOrder.BestFit, AtMost: null, AtLeast: null })
        {
            return ProductReplies.WhatFor(Texts.Say("Products.WhatFor"), await catalogue.CategoriesAsync(cancellationToken));
        }
        await notes.ChosenAsync(draft.Products, turn, cancellationToken);
        return await show.MoveAsync(draft, turn, cancellationToken);
    }
}
