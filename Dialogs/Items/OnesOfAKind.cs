using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds where a text speaks of another item of the same kind by what it is like alone: "the red helmet to size L and the black one to red".</summary>
internal static class OnesOfAKind
{
    /// <summary>The mentions with those of the items that only "one" stands for, in the order of the text.</summary>
    public static IReadOnlyList<ItemMention> Add(IReadOnlyList<ItemMention> mentions, string text, IReadOnlyList<OrderLine> lines)
    {
        if (!Words.Has(text, "verbExchange") && !Words.Has(text, "verbChange"))
        {
            return mentions;
        }
        var all = new List<ItemMention>(mentions);
        for (var index = 0; index < mentions.Count; index++)
        {
            var (mention, end) = (mentions[index], index + 1 < mentions.Count ? mentions[index + 1].Start : text.Length);
            all.AddRange(mention.Things.Count < 2 ? []
                : Words.FindAll(text[mention.End..end], "justOne").Select(one => (Start: mention.End + one.Start.Value, End: mention.End + one.End.Value))
                .Where(one => Words.Begins(text[one.End..end], "to") && IsAnother(text, mention, one.Start, lines))
                .Select(one => mention with { Start = one.Start, End = one.End }));
        }
        return [.. all.OrderBy(mention => mention.Start)];
    }

    // What stands between "and the" and "one" is a value of one of the lines, and what is wished for stood before.
    private static bool IsAnother(string text, ItemMention mention, int start, IReadOnlyList<OrderLine> lines)
    {
        var between = text[mention.End..start];
        if (Words.FindAll(between, "also").Select(also => also.End.Value).Append(between.AsSpan().LastIndexOfAny(Punctuation.OfClauses) + 1)
            .Max() is var border && !Words.Has(between[..border], "to"))
        {
            return false;
        }
        var words = Terms.Of(between[border..]).Select(term => term.Text).ToHashSet();
        return Words.Begins(between[border..], "something")
            && mention.Things.Count(thing => lines[thing].Options.Any(option => Terms.Of(option.Value).All(term => words.Contains(term.Text)))) == 1;
    }
}
