using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.ProductQuestions;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>The variant of a product that was told last, for "change the black one to that". Plain values: it is kept between turns.</summary>
/// <param name="Title">What the product is called.</param>
/// <param name="Options">What it is like, as the shop writes it: all of a variant, or what was asked for.</param>
public sealed record ShownVariant(string Title, string Options)
{
    private static readonly string[] Questions =
        [nameof(ProductPriceDialog), nameof(ProductOptionsDialog), nameof(ProductAvailabilityDialog), nameof(ProductWarrantyDialog)];
    private static readonly string[] ItsVerbs = ["verbReturn", "verbExchange"];

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
        return new(product.Title, string.Join(' ', options));
    }

    /// <summary>A task with what it refers to in place of the words that refer to it: "swap it for that one", "return it" right after a product was
    /// asked about.</summary>
    internal static ServiceTask Named(ServiceTask task, ServiceMemory memory) => memory.Shown is not { } shown ? task
        : task.Intent is Intents.ExchangeItems or Intents.ChangeItems && shown.Options.Length > 0 && Words.Find(task.Said.Text, "toThat") is { } place
            ? task with { Said = shown.In(task.Said, place, $"{shown.Title}: ", $"to {shown.Options}") }
        : task.Intent is Intents.ReturnItems or Intents.ExchangeItems && Array.IndexOf(Questions, memory.Last) >= 0 && It(task.Said.Text) is { } it
            ? task with { Said = shown.In(task.Said, it, "", $"the {shown.Title}") } : task;

    private static Range? It(string text) =>
        ItsVerbs.SelectMany(list => Words.FindAll(text, list)).Select(verb => (verb.End.Value, Object: Words.Find(text[verb.End..], "itself")))
        .Where(pair => pair.Object is { } found && text.AsSpan(pair.Value, found.Start.Value).Trim().Length == 0)
        .Select(pair => (Range?)((pair.Value + pair.Object!.Value.Start.Value)..(pair.Value + pair.Object.Value.End.Value))).FirstOrDefault();

    private Utterance In(Utterance said, Range place, string lead, string wish)
    {
        var (text, moved) = ($"{lead}{said.Text[..place.Start]}{wish}{said.Text[place.End..]}", wish.Length - (place.End.Value - place.Start.Value));
        return new(text, [.. said.Entities.Where(entity => entity.Offset + entity.Length <= place.Start.Value || entity.Offset >= place.End.Value)
            .Select(entity => entity with { Offset = entity.Offset + lead.Length + (entity.Offset >= place.End.Value ? moved : 0) })]);
    }
}
