using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Orders;

/// <summary>An order card in words, for channels without cards.</summary>
internal static class OrderText
{
    /// <summary>What the card says, a fact a line.</summary>
    public static string Of(OrderCard card) => string.Join('\n', Lines(card));

    /// <summary>The items of an order, a line each.</summary>
    public static string ItemsOf(Order order) => string.Join('\n', OrderCards.Of(order).Lines.Select(Line));

    private static string Line(OrderCardLine line) =>
        line.Options.Length > 0 ? $"- {line.Title} ({line.Options}), {line.Price}" : $"- {line.Title}, {line.Price}";

    private static IEnumerable<string> Lines(OrderCard card)
    {
        yield return $"{card.Title}: {card.Status}";
        foreach (var date in card.Dates)
        {
            yield return date;
        }
        yield return $"{Texts.Say("Orders.Items")}:";
        foreach (var line in card.Lines)
        {
            yield return Line(line);
        }
        yield return $"{card.Total.Name}: {card.Total.Value}";
        foreach (var fact in card.Shipments.SelectMany(shipment => shipment.Facts))
        {
            yield return $"{fact.Name}: {fact.Value}";
        }
    }
}
