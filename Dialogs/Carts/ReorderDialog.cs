using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Carts;

/// <summary>Puts what was ordered before into the cart once more: a whole order, or the items of it that are named.</summary>
public sealed class ReorderDialog(TaskDesk desk, OrderFinder finder, ICatalogue catalogue, CartFiller filler)
    : TaskDialog<ReorderWish>(nameof(ReorderDialog), desk)
{
    /// <inheritdoc/>
    protected override async Task<ReorderWish> ReadAsync(ReorderWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) => new()
    {
        Order = await finder.ReadAsync(draft.Order, said, turn, OrderScope.Any, cancellationToken),
        Words = turn.Choice is null ? $"{draft.Words}\n{said.Text}".Trim() : draft.Words,
    };

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ReorderWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var found = await finder.FindAsync(draft.Order, turn, OrderScope.Any, cancellationToken);
        if (found.Order is not { } order)
        {
            return found.Instead!;
        }
        var lines = Meant(order, draft.Words);
        var products = (await catalogue.FindManyAsync([.. lines.Select(line => line.Product)], cancellationToken)).DistinctBy(product => product.Id)
            .ToDictionary(product => product.Id);
        return lines.Count == 0 ? new Tell(MessageFactory.Text(Texts.Say("Tasks.Dropped")))
            : await filler.FillAsync([.. lines.Select(line => Entry(line, products.GetValueOrDefault(line.Product)))], turn, cancellationToken);
    }

    // "Order the earbuds again", "all but the lamp"; who names nothing means all.
    private static IReadOnlyList<OrderLine> Meant(Order order, string words)
    {
        var said = SaidItemsReader.Read(words, order.Lines);
        var named = said.All || said.Items.Count == 0 ? Enumerable.Range(0, order.Lines.Count) : said.Items.SelectMany(item => item.Lines);
        return [.. named.Distinct().Except(said.Excluded).Order().Select(line => order.Lines[line])];
    }

    private static CartEntry Entry(OrderLine line, Product? product) => new(line.Title, product,
        product?.Variants.FirstOrDefault(variant => variant.Id == line.Variant && variant.CanBeSold), OptionText.Of(line.Options), line.Quantity);
}

/// <summary>What a customer wants to order once more.</summary>
public sealed record ReorderWish
{
    /// <summary>The order that it was in.</summary>
    public OrderMention Order { get; init; } = new();

    /// <summary>What was said of it.</summary>
    public string Words { get; init; } = "";
}
