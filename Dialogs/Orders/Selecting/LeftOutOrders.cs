using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Orders that a text leaves out of several: "all pending orders except the one with the boots", "all but the last", "but not #W1".</summary>
internal static class LeftOutOrders
{
    /// <summary>A text up to where it leaves something out, with what follows that clause, and what it leaves out.</summary>
    public static (Utterance Meant, Utterance LeftOut) Split(Utterance said)
    {
        if (Words.FindAll(said.Text, "except") is not [var except, ..])
        {
            return (said, Utterance.Nothing);
        }
        var stop = said.Text.AsSpan(except.End.Value).IndexOfAny(Punctuation.OfClauses);
        var end = stop < 0 ? said.Text.Length : except.End.Value + stop;
        return (said.Part(0, except.Start.Value).Then(said.Part(end, said.Text.Length)), said.Part(except.End.Value, end));
    }

    /// <summary>Those of some orders, the newest first, that words leave out; none where the words tell none of them.</summary>
    public static IReadOnlyList<Order> Of(Utterance leftOut, IReadOnlyList<Order> orders, DateTimeOffset now)
    {
        if (leftOut.EntitiesOf(EntityCategory.OrderNumber).Any())
        {
            return OrderSelector.Read(leftOut, orders, now).Orders;
        }
        var described = OrderSelector.Described(leftOut.Text, orders);
        return described.Count > 0 ? described
            : OrderPlaces.In(leftOut.Text, orders) is { Count: > 0 } cities ? [.. orders.Where(order => OrderPlaces.Has(cities, order))]
            : Words.Has(leftOut.Text, "latest") || Words.Has(leftOut.Text, "lastOne") ? [.. orders.Take(1)]
            : OrderSelector.Read(leftOut, orders, now) is { IsNarrow: true } narrow ? narrow.Orders : [];
    }
}
