using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Orders that a text names one after another, each in its own way: "my Houston order, and the speaker one", "#W1 and the one with the
/// boots".</summary>
internal static class OrdersOneByOne
{
    private static readonly string[] Others = ["not", "except", "instead", "changesMind"];

    /// <summary>The numbers of the orders, in the order of the text; none where it does not name several, or where one of them might be another.</summary>
    /// <param name="said">The text.</param>
    /// <param name="orders">The orders that come into question.</param>
    public static string[] In(Utterance said, IReadOnlyList<Order> orders)
    {
        var numbers = new List<string>();
        foreach (var part in Parts(said))
        {
            var meant = Meant(part, orders);
            if (meant.Count > 1 || (numbers.Count > 0 && meant.Count == 1 && IsOfAnother(part.Text)))
            {
                return [];
            }
            numbers.AddRange(meant.Select(order => order.Number.Value));
        }
        var several = numbers.Distinct().ToArray();
        return several.Length > 1 ? several : [];
    }

    private static IReadOnlyList<Order> Meant(Utterance part, IReadOnlyList<Order> orders)
    {
        if (part.EntitiesOf(EntityCategory.OrderNumber).Any())
        {
            return OrderSelector.Read(part, orders, DateTimeOffset.UnixEpoch).Orders;
        }
        var cities = OrderPlaces.In(part.TextWithout(EntityCategory.Person, EntityCategory.Address), orders);
        return cities.Count > 0 ? [.. orders.Where(order => OrderPlaces.Has(cities, order))]
            : IsOrderOf(part.Text, orders) ? OrderSelector.Described(part.Text, orders) : [];
    }

    // "The speaker one", "the order with the speaker", but not the speaker alone.
    private static bool IsOrderOf(string text, IReadOnlyList<Order> orders) =>
        ItemNames.Find(text, [.. orders.SelectMany(order => order.Lines).Select(line => line.Title).Distinct()]) is [var mention]
        && (Words.Begins(text[mention.End..], "placeOf")
            || Words.FindAll(text[..mention.Start], "placeOf").Any(place => Words.Begins(text[place.End..], "withItems")));

    // "…, not the tablet one", "…, I mean the tablet one"
    private static bool IsOfAnother(string text) => Array.Exists(Others, list => Words.Has(text, list)) || Words.Begins(text, "takesBack");

    private static IEnumerable<Utterance> Parts(Utterance said)
    {
        var cuts = Words.FindAll(said.Text, "joint").Select(joint => joint.Start.Value)
            .Concat(Enumerable.Range(0, said.Text.Length).Where(place => Punctuation.OfClauses.Contains(said.Text[place])).Select(place => place + 1));
        int[] borders = [0, .. cuts.Order(), said.Text.Length];
        return borders.Zip(borders.Skip(1), said.Part);
    }
}
