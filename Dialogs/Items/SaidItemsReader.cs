using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Reads which items of an order a text speaks of: "the bigger bottle", "everything except the chair", "both shirts".</summary>
internal static class SaidItemsReader
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="lines">The lines of the order.</param>
    /// <param name="onlyWhole">Whether names without their main word never count.</param>
    public static SaidItems Read(string text, IReadOnlyList<OrderLine> lines, bool onlyWhole = false)
    {
        var named = ItemNames.Find(text, [.. lines.Select(line => line.Title)], onlyWhole);
        var meant = MeantItems.Of(named, text);
        if (meant.Count == 0 && named.Count > 0 && LeftOutItems.MeansAll(text) && !Words.Has(text, "thatIsAll"))
        {
            return new(true, [], []);
        }
        var mentions = OnesOfAKind.Add(meant.Count > 0 ? meant : named, text, lines);
        var but = LeftOutItems.BehindBut(text);
        IReadOnlyList<Range> excluding = [.. Words.FindAll(text, "except").Concat(but).OrderBy(place => place.Start.Value)];
        var (items, excluded) = (new List<SaidItem>(), new List<int>());
        for (var index = 0; index < mentions.Count; index++)
        {
            var start = index == 0 ? 0 : Border(text, mentions[index - 1].End, mentions[index].Start);
            var end = index + 1 < mentions.Count ? Border(text, mentions[index].End, mentions[index + 1].Start) : text.Length;
            var except = excluding.Where(place => place.End.Value <= mentions[index].Start
                && LeftOutItems.IsExcluded(text, place.End.Value, mentions[index].Start)).ToList();
            if (except.Count > 0 || LeftOutItems.IsLeftOut(text[mentions[index].End..end]))
            {
                // What stands behind "keep" tells which one is kept.
                excluded.AddRange(DescribedItems.Narrowed(mentions[index],
                    text[Math.Max(start, except.Count > 0 ? except[^1].End.Value : 0)..mentions[index].End], lines));
            }
            else
            {
                items.Add(DescribedItems.Read(mentions[index], text, start, end, lines));
            }
        }
        if (mentions.Count == 0 && (Words.Has(text, "dearestItem") || Words.Has(text, "cheapestItem")))
        {
            items.Add(new([Extreme(lines, Words.Has(text, "dearestItem"))], false, null, ""));
        }
        var all = but.Count > 0 || LeftOutItems.IsAllBut(text, excluding)
            || (items.Count == 0 && !Words.Has(text, "thatIsAll")
            && (LeftOutItems.MeansAll(text) || (mentions.Count == 0 && Words.Has(text, "both") && lines.Count == 2)));
        return new(all, Joined(Together(OthersApart(items, mentions, text), lines)), excluded);
    }

    // "The 60% keyboard to …, and the other keyboard to …": the other is none of those that are spoken of before.
    private static List<SaidItem> OthersApart(List<SaidItem> items, IReadOnlyList<ItemMention> mentions, string text)
    {
        if (items.Count != mentions.Count)
        {
            return items;
        }
        for (var index = 1; index < items.Count; index++)
        {
            var before = text[mentions[index - 1].End..mentions[index].Start];
            var known = items.Take(index).Where(item => item.Lines.Count == 1).SelectMany(item => item.Lines).ToHashSet();
            var left = items[index].Lines.Where(line => !known.Contains(line)).ToList();
            if (items[index].Lines.Count > 1 && left.Count > 0 && Words.FindAll(before, "otherOne") is [.., var other]
                && before[other.End..].Trim().Length == 0)
            {
                items[index] = items[index] with { Lines = left };
            }
        }
        return items;
    }

    private static int Extreme(IReadOnlyList<OrderLine> lines, bool isDearest)
    {
        var byPrice = Enumerable.Range(0, lines.Count).OrderBy(line => lines[line].Price.Amount).ToList();
        return isDearest ? byPrice[^1] : byPrice[0];
    }

    // Between two items, what stands behind the last stop or "and" belongs to the second: "… a bigger battery on the earbuds, and the kit …".
    private static int Border(string text, int from, int to)
    {
        var between = text[from..to];
        var stop = between.AsSpan().LastIndexOfAny(Punctuation.OfClauses) + 1;
        return from + Words.FindAll(between, "also").Select(place => place.Start.Value).Append(stop).Max();
    }

    // "The bottle and the lamp. Bigger bottle, brighter lamp": what is named again says more of the same.
    private static List<SaidItem> Together(List<SaidItem> items, IReadOnlyList<OrderLine> lines)
    {
        for (var index = items.Count - 1; index > 0; index--)
        {
            var first = items[index].Lines is [var line] && lines[line].Quantity == 1
                ? items.FindIndex(item => item.Lines is [var other] && other == line) : index;
            if (first < index)
            {
                items[first] = items[first] with { Wish = $"{items[first].Wish}\n{items[index].Wish}".Trim() };
                items.RemoveAt(index);
            }
        }
        return items;
    }

    // "The keyboard and the mouse for wireless ones": what is wished of the last holds for those before that have no wish of their own.
    private static List<SaidItem> Joined(List<SaidItem> items)
    {
        for (var index = items.Count - 2; index >= 0; index--)
        {
            if (items[index].Wish.Split('\n')[^1] is "" || Words.Is(items[index].Wish.Split('\n')[^1], "also"))
            {
                items[index] = items[index] with { Wish = $"{items[index].Wish}\n{items[index + 1].Wish}".Trim() };
            }
        }
        return items;
    }
}
