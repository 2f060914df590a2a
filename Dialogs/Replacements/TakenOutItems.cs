using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Replacements;

/// <summary>Items that a customer wants taken out of an order beside a change of others: "make the hose green and remove the speaker".</summary>
internal static class TakenOutItems
{
    /// <summary>What a text says of such items, a line each; empty where it says nothing of the kind.</summary>
    public static string Said(string text) => string.Join('\n', Words.FindAll(text, "verbTakeOut").Select(verb => text[verb.End..])
        .Where(after => Words.Begins(after, "something"))
        .Select(after => after[..(after.AsSpan().IndexOfAny(Punctuation.OfClauses) is >= 0 and var stop ? stop : after.Length)])
        .Select(clause => clause[..Words.FindAll(clause, "joint").Select(joint => joint.Start.Value).DefaultIfEmpty(clause.Length).Min()]));

    /// <summary>The draft without items that are only to be taken out, and for which nothing else is wished.</summary>
    public static ItemsDraft Without(ItemsDraft draft, Order order) => draft.TakenOut.Length == 0 ? draft : draft with
    {
        Pieces = [.. draft.Pieces.Where(piece => piece.To is not null || !IsNamed(draft, order.Lines.First(line => line.Variant.Value == piece.Variant).Title))],
    };

    private static bool IsNamed(ItemsDraft draft, string title) =>
        draft.TakenOut.Split('\n').Any(said => ItemNames.Find(said, [title], onlyWhole: true).Count > 0);

    /// <summary>Says of those that a pending order has, and that are not changed themselves, that they stay in it; empty where there are none.</summary>
    public static string Note(ItemsDraft draft, Order order)
    {
        var others = order.Lines.Where(line => !Array.Exists(draft.Pieces, piece => piece.Variant == line.Variant.Value)).Select(line => line.Title)
            .Distinct().ToList();
        var titles = order.Status != OrderStatus.Pending ? [] : draft.TakenOut.Split('\n')
            .SelectMany(said => ItemNames.Find(said, others, onlyWhole: true)).SelectMany(mention => mention.Things).Distinct()
            .Select(thing => others[thing]).ToList();
        return titles.Count == 0 ? "" : ReplacementReplies.NotTakenOut(titles);
    }
}
