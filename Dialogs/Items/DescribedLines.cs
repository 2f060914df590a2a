using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds which lines of several orders a name with its description means: "the puzzle with 1000 pieces" is not that with 2000 of another
/// order.</summary>
internal static class DescribedLines
{
    private static readonly string[] Wishes = ["verbExchange", "verbChange"];

    /// <summary>The lines that fit best what is said beside the name; all that are called so where nothing is.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="mentions">The names in it.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="titles">What the lines of the orders are called.</param>
    /// <param name="orders">The orders.</param>
    public static HashSet<OrderLine> Of(string text, IReadOnlyList<ItemMention> mentions, int index, IReadOnlyList<string> titles, IReadOnlyList<Order> orders)
    {
        var called = orders.SelectMany(order => order.Lines).Where(line => mentions[index].Things.Any(thing => titles[thing] == line.Title)).ToList();
        var words = Terms.Of(Beside(text, mentions, index)).Select(term => term.Text).ToHashSet();
        var fits = called.ConvertAll(line => line.Options.Count(option => Terms.Of(option.Value).All(term => words.Contains(term.Text))));
        return [.. called.Where((_, place) => fits[place] == fits.Max())];
    }

    // From the clause or "and" before it up to the next name, but not what is wished for.
    private static string Beside(string text, IReadOnlyList<ItemMention> mentions, int index)
    {
        var from = index == 0 ? 0 : mentions[index - 1].End;
        var before = text[from..mentions[index].Start];
        var start = Words.FindAll(before, "also").Select(also => also.End.Value).Append(before.AsSpan().LastIndexOfAny(Punctuation.OfClauses) + 1).Max();
        var after = text[mentions[index].End..(index + 1 < mentions.Count ? mentions[index + 1].Start : text.Length)];
        var stop = after.AsSpan().IndexOfAny(Punctuation.OfSentences) is >= 0 and var end ? end : after.Length;
        var wish = Array.Exists(Wishes, list => Words.Has(text, list))
            ? Words.FindAll(after, "to").Select(to => to.Start.Value).DefaultIfEmpty(stop).Min() : stop;
        return $"{before[start..]} {after[..Math.Min(stop, wish)]}";
    }
}
