using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Items;

/// <summary>What the bot says about items of an order.</summary>
internal static class ItemsReplies
{
    private const int MostChoices = 10;

    /// <summary>Asks which items are meant.</summary>
    public static Ask Which(ItemsDraft draft, Order order, string task)
    {
        var asked = ItemsChange.Asked(draft, order);
        var lines = order.Lines.Where(line => asked.Contains(line.Variant.Value)).DistinctBy(line => line.Variant).ToList();
        var text = draft.Unclear.Length > 0
            ? Texts.Say("Items.WhichOfThese", ("item", lines[0].Title), ("number", order.Number.Value), ("items", ListOf(lines)))
            : Texts.Say($"Items.Which.{task}", ("number", order.Number.Value), ("items", ListOf(lines)));
        var answers = lines.Take(MostChoices).Select(line => new Answer(line.Variant.Value, NameOf(line))).ToList();
        return new(ItemsReader.About, MessageFactory.Text(text),
            draft.Unclear.Length > 0 || lines.Count < 2 ? answers : [.. answers, new(ItemsReader.All, Texts.Say("Items.All"))]);
    }

    /// <summary>An item with its options and price.</summary>
    public static string NameOf(OrderLine line) => Texts.Say("Items.Item",
        ("item", line.Options.Count == 0 ? line.Title : $"{line.Title} ({OptionsOf(line.Options)})"), ("price", MoneyText.Of(line.Price)));

    /// <summary>A variant by its options and its price, and what it costs more or less.</summary>
    public static string NameOf(Variant variant, Variant? current)
    {
        var difference = current is null ? null : (decimal?)(variant.Price.Amount - current.Price.Amount);
        return difference is null or 0
            ? Texts.Say("Items.Variant", ("options", OptionsOf(variant.Options)), ("price", MoneyText.Of(variant.Price)))
            : Texts.Say(difference > 0 ? "Items.VariantMore" : "Items.VariantLess", ("options", OptionsOf(variant.Options)),
                ("price", MoneyText.Of(variant.Price)),
                ("difference", MoneyText.Of(new(Math.Abs(difference.Value), variant.Price.Currency))));
    }

    /// <summary>The values of options.</summary>
    public static string OptionsOf(VariantOptions options) => OptionText.Of(options);

    /// <summary>What would be passed on to a person, a line an item.</summary>
    public static string PiecesOf(Order order, IEnumerable<VariantId> pieces) =>
        string.Join('\n', (order.Take(pieces, out _) ?? []).Select(line => $"- {NameOf(line)}"));

    /// <summary>What is said under a summary: that a payment method is not on file, and what else; null where there is nothing to say.</summary>
    public static string? Notes(ItemsDraft draft, string? note) => !draft.IsUnknownMethod ? note
        : note is null ? Texts.Say("PaymentChanges.NotOnFile") : Texts.Together(Texts.Say("PaymentChanges.NotOnFile"), note);

    /// <summary>Says that another task that waits will not be possible for the order any more; null where none waits.</summary>
    /// <param name="order">The order whose items go back.</param>
    /// <param name="others">The dialogs that cannot follow.</param>
    /// <param name="turn">The turn.</param>
    public static string? EitherOr(Order order, IReadOnlyList<string> others, TaskTurn turn) =>
        turn.Memory.Waiting.Exists(task => others.Contains(task.Kind)
            && (task.Said.First(EntityCategory.OrderNumber) is { } number ? OrderNumber.Parse(number).Denotes(order.Number)
                : ItemNames.Find(task.Said.Text, [.. order.Lines.Select(line => line.Title)], onlyWhole: true).Count > 0))
            ? Texts.Say("Items.EitherOr", ("number", order.Number.Value)) : null;

    /// <summary>Several things, a line each, numbered.</summary>
    public static string ListOf(IEnumerable<string> things) =>
        string.Join('\n', things.Select((thing, index) => $"{(index + 1).ToString(CultureInfo.CurrentCulture)}. {thing}"));

    private static string ListOf(IEnumerable<OrderLine> lines) => ListOf(lines.Select(NameOf));
}
