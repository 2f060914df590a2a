using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Reads which items of an order a text speaks of: "the bigger bottle", "everything except the chair", "both shirts".</summary>
internal static class SaidItemsReader
{
    private const int MostWordsOfAList = 3;

    private static readonly string[] Verbs = ["verbChange", "verbExchange", "verbReturn"];

    /// <summary>Reads a text.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="lines">The lines of the order.</param>
    /// <param name="onlyWhole">Whether names without their main word never count.</param>
    public static SaidItems Read(string text, IReadOnlyList<OrderLine> lines, bool onlyWhole = false)
    {
        var named = ItemNames.Find(text, [.. lines.Select(line => line.Title)], onlyWhole);
        var meant = Meant(named, text);
        if (meant.Count == 0 && named.Count > 0 && MeansAll(text) && !Words.Has(text, "thatIsAll"))
        {
            return new(true, [], []);
        }
        var mentions = meant.Count > 0 ? meant : named;
        var but = ButThe(text);
        IReadOnlyList<Range> excluding = [.. Words.FindAll(text, "except").Concat(but).OrderBy(place => place.Start.Value)];
        var (items, excluded) = (new List<SaidItem>(), new List<int>());
        for (var index = 0; index < mentions.Count; index++)
        {
            var start = index == 0 ? 0 : Border(text, mentions[index - 1].End, mentions[index].Start);
            var end = index + 1 < mentions.Count ? Border(text, mentions[index].End, mentions[index + 1].Start) : text.Length;
            var except = excluding.Where(place => place.End.Value <= mentions[index].Start && IsExcluded(text, place.End.Value, mentions[index].Start)).ToList();
            if (except.Count > 0 || IsLeftOut(text[mentions[index].End..end]))
            {
                // What stands behind "keep" tells which one is kept.
                excluded.AddRange(Narrowed(mentions[index], text[Math.Max(start, except.Count > 0 ? except[^1].End.Value : 0)..mentions[index].End], lines));
            }
            else
            {
                items.Add(ItemOf(mentions[index], text, start, end, lines));
            }
        }
        if (mentions.Count == 0 && (Words.Has(text, "dearestItem") || Words.Has(text, "cheapestItem")))
        {
            items.Add(new([Extreme(lines, Words.Has(text, "dearestItem"))], false, null, ""));
        }
        var all = but.Count > 0 || IsAllBut(text, excluding) || (items.Count == 0 && !Words.Has(text, "thatIsAll") && (MeansAll(text) || (mentions.Count == 0 && Words.Has(text, "both") && lines.Count == 2)));
        return new(all, Joined(Together(items, lines)), excluded);
    }

    // "One size up after all"
    private static bool MeansAll(string text) =>
        Words.FindAll(text, "notAll") is var others && Words.FindAll(text, "all").Any(all => !others.Any(other => other.Start.Value <= all.Start.Value && other.End.Value >= all.End.Value));

    // "The lamp stays", "den Stuhl doch nicht", "die Uhr behalte ich auch": what follows the name to the end of its clause.
    private static bool IsLeftOut(string after)
    {
        var stop = after.AsSpan().IndexOfAny(Punctuation.OfClauses);
        var clause = (stop < 0 ? after : after[..stop]).ToCharArray();
        foreach (var also in Words.FindAll(new(clause), "also"))
        {
            clause.AsSpan()[also].Fill(' ');
        }
        return Words.Is(new(clause), "leftOut");
    }

    // "Everything from that order but the lamp and the chair": "but" leaves out what follows it, where nothing is said of that.
    private static IReadOnlyList<Range> ButThe(string text) => !MeansAll(text) || Words.Find(text, "all") is not { } all ? [] : [.. Words.FindAll(text, "but").Where(but =>
        but.Start.Value >= all.End.Value && text.AsSpan(all.End.Value, but.Start.Value - all.End.Value).IndexOfAny(Punctuation.OfSentences) < 0
        && Words.Begins(text[but.End..], "something") && !Words.Has(text[but.End..], "isThe") && !Array.Exists(Verbs, list => Words.Has(text[but.End..], list)))];

    // "Everything except": whatever else is named only tells which order is meant.
    private static bool IsAllBut(string text, IReadOnlyList<Range> excluding) => Words.FindAll(text, "all").Any(all =>
        excluding.Any(except => except.Start.Value >= all.Start.Value && (except.Start.Value <= all.End.Value || text[all.End.Value..except.Start.Value].Trim().Length == 0)));

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

    // "I bought a lamp and shoes, the shoes are too small": what only describes the order is not meant.
    private static IReadOnlyList<ItemMention> Meant(IReadOnlyList<ItemMention> mentions, string text)
    {
        var meant = new List<ItemMention>();
        var (end, isDescribed) = (0, false);
        foreach (var mention in mentions)
        {
            var between = text[Math.Max(end, text.AsSpan(0, mention.Start).LastIndexOfAny(Punctuation.OfClauses) + 1)..mention.Start];
            isDescribed = IsDescription(between) || (isDescribed && end > 0 && IsList(text[end..mention.Start]));
            end = mention.End;
            if (!isDescribed && !Words.Begins(text[mention.End..], "orderWord") && !IsOrderOf(text, mention))
            {
                meant.Add(mention);
            }
        }
        return meant;
    }

    // "For the chair one, I want the bottle in red": that is the order with the chair.
    private static bool IsOrderOf(string text, ItemMention mention) => Words.Begins(text[mention.End..], "placeOf")
        && Words.FindAll(text[..mention.Start], "inOrder").Any(place => text[place.End.Value..mention.Start].Trim().Length == 0);

    // "… a lamp and two shoes": the second goes with the first.
    private static bool IsList(string between) => between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAList
        && Words.Has(between, "also") && between.AsSpan().IndexOfAny(Punctuation.OfClauses) < 0;

    private static bool IsDescription(string before) =>
        Words.FindAll(before, "describes") is [.., var last] && !Words.FindAll(before, "wants").Any(place => place.Start.Value > last.Start.Value);

    private static SaidItem ItemOf(ItemMention mention, string text, int start, int end, IReadOnlyList<OrderLine> lines)
    {
        var (before, after) = (Behind(text[start..mention.Start]), text[mention.End..end]);
        var described = $"{before} {text[mention.Start..mention.End]} {after[..WishIn(after)]}";
        var fitting = Narrowed(mention, described, lines);
        if (mention.Things.Count > 1 && AfterVerb(mention, after, lines) is { } said)
        {
            (fitting, after) = said;
        }
        fitting = fitting.Count > 1 && !Words.Has(text, "verbExchange") && !Words.Has(text, "verbChange") ? Narrowed(mention, $"{before} {text[mention.Start..mention.End]} {after}", lines) : fitting;
        var isPlural = Words.Has(before, "both") || Words.Has(before, "all") || Words.Has(text[mention.Start..end], "both");
        return new(fitting, isPlural && fitting.Count > 1, Counts.Read(before), $"{Own(before)}\n{after.ReplaceLineEndings(" ")}".Trim());
    }

    // "Two of the cameras are not alike: change the 4K one to …": what is said behind the verb tells which one, and then what is wished for.
    private static (IReadOnlyList<int> Lines, string Wish)? AfterVerb(ItemMention mention, string after, IReadOnlyList<OrderLine> lines)
    {
        if (Verbs.SelectMany(list => Words.FindAll(after, list)).Select(verb => verb.End.Value).DefaultIfEmpty().Max() is var verb && verb == 0)
        {
            return null;
        }
        var rest = after[verb..];
        var described = rest[..WishIn(rest)];
        return described.Length < rest.Length && Narrowed(mention, described, lines) is [var only] && Fit(lines[only], described) > 0 ? ([only], rest[described.Length..]) : null;
    }

    private static int WishIn(string after) =>
        Words.FindAll(after, "to").Where(to => !Words.Begins(after[to.End.Value..], "wants")).Select(to => to.Start.Value).FirstOrDefault(after.Length);

    // What a connector introduced belongs to the item before: "… for a blue one, and the red bottle".
    private static string Behind(string before) => before[Math.Max(0, before.LastIndexOfAny([',', '.', ';', '\n', '，', '。', '、']) + 1)..];

    // "… and a cheaper chair": what stands right before the name may be a wish as well.
    private static string Own(string before) => Words.FindAll(before, "also") is [.., var last] ? before[last.End.Value..] : before;

    // Of several lines of one product the words for their options choose.
    private static IReadOnlyList<int> Narrowed(ItemMention mention, string described, IReadOnlyList<OrderLine> lines)
    {
        if (mention.Things.Count < 2)
        {
            return mention.Things;
        }
        var (meantBy, leftOut) = Exceptions.Split(described, []);
        var fits = mention.Things.Select(thing => (thing, Fit: Fit(lines[thing], meantBy) - Fit(lines[thing], leftOut))).ToList();
        var best = fits.Max(pair => pair.Fit);
        var meant = fits.Where(pair => pair.Fit == best).Select(pair => pair.thing).ToList();
        return best > 0 && meant.Count > 1 ? FirstSaid(meant, described, lines) : meant;
    }

    private static int Fit(OrderLine line, string text)
    {
        var said = Terms.Of(text).Select(term => term.Text).ToHashSet();
        return line.Options.Count(option => Terms.Of(option.Value).All(term => said.Contains(term.Text)));
    }

    // "The 28 inch one, I wanted a 34": what is said first is what the customer has; "the black and the navy one" are both.
    private static IReadOnlyList<int> FirstSaid(List<int> things, string described, IReadOnlyList<OrderLine> lines)
    {
        var said = Terms.Of(described);
        var places = things.ConvertAll(thing => (thing, Place: said.FirstOrDefault(term => Tells(term.Text, thing, things, lines))?.Start));
        if (places.Exists(pair => pair.Place is null) || places.Select(pair => pair.Place).Distinct().Count() < places.Count)
        {
            return things;
        }
        var (first, last) = (places.MinBy(pair => pair.Place), places.Max(pair => pair.Place!.Value));
        return Words.Has(described[first.Place!.Value..last], "also") ? things : [first.thing];
    }

    // Whether a word is of a value of this line that the others do not have.
    private static bool Tells(string word, int thing, List<int> things, IReadOnlyList<OrderLine> lines) =>
        Terms.Of(string.Join(' ', lines[thing].Options.Select(option => option.Value))).Any(term => term.Text == word)
        && things.TrueForAll(other => other == thing || !Terms.Of(string.Join(' ', lines[other].Options.Select(option => option.Value))).Any(term => term.Text == word));

    // "The bottle and the lamp. Bigger bottle, brighter lamp": what is named again says more of the same.
    private static List<SaidItem> Together(List<SaidItem> items, IReadOnlyList<OrderLine> lines)
    {
        for (var index = items.Count - 1; index > 0; index--)
        {
            var first = items[index].Lines is [var line] && lines[line].Quantity == 1 ? items.FindIndex(item => item.Lines is [var other] && other == line) : index;
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

    // "Keep the order but change the lamp": what a verb asks for after it is not left out.
    private static bool IsExcluded(string text, int from, int to) =>
        text.AsSpan(from, to - from).IndexOfAny(Punctuation.OfSentences) < 0 && !Words.Has(text[from..to], "verbChange") && !Words.Has(text[from..to], "verbReturn") && !Words.Has(text[from..to], "verbExchange");
}
