using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>The variant of a product that was told last, for "change the black one to that". Plain values: it is kept between turns.</summary>
/// <param name="Title">What the product is called.</param>
/// <param name="Options">What it is like, as the shop writes it: all of a variant, or what was asked for.</param>
public sealed record ShownVariant(string Title, string Options)
{
    /// <summary>What is told of a product for a wish; null where that leaves it open.</summary>
    internal static ShownVariant? Of(IReadOnlyList<Product> products, ProductWish wish)
    {
        if (products is not [var product])
        {
            return null;
        }
        var fitting = VariantFilter.Fitting(wish, product).Where(variant => variant.CanBeSold).ToList();
        var isOne = fitting.Count == 1 || (fitting.Count > 1 && wish.Order is CatalogueOrder.Cheapest or CatalogueOrder.Dearest);
        var options = isOne ? fitting[0].Options.Select(option => option.Value) : wish.Options.Where(option => !option.Not).Select(option => option.Value);
        return string.Join(' ', options) is { Length: > 0 } said ? new(product.Title, said) : null;
    }

    /// <summary>A task with what it refers to in place of the words that refer to it.</summary>
    internal static ServiceTask Named(ServiceTask task, ServiceMemory memory) =>
        task.Intent is Intents.ExchangeItems or Intents.ChangeItems && memory.Shown is { } shown && Words.Find(task.Said.Text, "toThat") is { } place ? task with { Said = shown.In(task.Said, place) } : task;

    private Utterance In(Utterance said, Range place)
    {
        var (lead, wish) = ($"{Title}: ", $"to {Options}");
        var (text, moved) = ($"{lead}{said.Text[..place.Start]}{wish}{said.Text[place.End..]}", wish.Length - (place.End.Value - place.Start.Value));
        return new(text, [.. said.Entities.Where(entity => entity.Offset + entity.Length <= place.Start.Value || entity.Offset >= place.End.Value)
            .Select(entity => entity with { Offset = entity.Offset + lead.Length + (entity.Offset >= place.End.Value ? moved : 0) })]);
    }
}
