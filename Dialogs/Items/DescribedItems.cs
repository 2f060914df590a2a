using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds which lines of an order a name with its description means, and what is wished of them: "the bigger bottle", "the 28 inch one, I
/// wanted a 34".</summary>
internal static class DescribedItems
{
    private static readonly string[] Verbs = ["verbChange", "verbExchange", "verbReturn"];

    /// <summary>The item that a mention means, with what is said of it.</summary>
    public static SaidItem Read(ItemMention mention, string text, int start, int end, IReadOnlyList<OrderLine> lines)
    {
        var (before, after) = (Behind(text[start..mention.Start]), text[mention.End..end]);
        var described = $"{before} {text[mention.Start..mention.End]} {after[..WishIn(after)]}";
        var fitting = Narrowed(mention, described, lines);
        if (mention.Things.Count > 1 && AfterVerb(mention, after, lines) is { } said)
        {
            (fitting, after) = said;
        }
        fitting = fitting.Count > 1 && !Words.Has(text, "verbExchange") && !Words.Has(text, "verbChange")
            ? Narrowed(mention, $"{before} {text[mention.Start..mention.End]} {after}", lines) : fitting;
        fitting = fitting.Count > 1 && ByPrice(text, $"{before} {text[mention.Start..mention.End]} {after}", fitting, lines) is { } line ? [line] : fitting;
        (fitting, before) = fitting.Count > 1 && ByMeasure(before, fitting, lines) is { } measured ? ([measured.Line], measured.Before) : (fitting, before);
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
        return described.Length < rest.Length && Narrowed(mention, described, lines) is [var only] && Fit(lines[only], described) > 0
            ? ([only], rest[described.Length..]) : null;
    }

    // "I have two grills, return the cheaper one"
    private static int? ByPrice(string text, string said, IReadOnlyList<int> fitting, IReadOnlyList<OrderLine> lines)
    {
        var way = Words.Has(text, "verbExchange") || Words.Has(text, "verbChange") ? 0
            : Words.Has(said, "cheaper") || Words.Has(said, "cheapest") ? 1 : Words.Has(said, "dearer") || Words.Has(said, "dearest") ? -1 : 0;
        return way == 0 ? null : fitting.MinBy(line => way * lines[line].Price.Amount);
    }

    // "The smaller keyboard" of two, but not "a smaller keyboard".
    private static (int Line, string Before)? ByMeasure(string before, IReadOnlyList<int> fitting, IReadOnlyList<OrderLine> lines)
    {
        if (Words.FindAll(before, "something") is not [.., var the]
            || (Words.Is(before[the.End..], "more") ? 1 : Words.Is(before[the.End..], "less") ? -1 : 0) is not (not 0 and var way))
        {
            return null;
        }
        var found = lines[fitting[0]].Options.Select(option => ByOption(option.Key, way, fitting, lines)).OfType<int>().Distinct().ToList();
        return found is [var line] ? (line, before[..the.End]) : null;
    }

    private static int? ByOption(string option, int way, IReadOnlyList<int> fitting, IReadOnlyList<OrderLine> lines)
    {
        var values = fitting.Select(line => lines[line].Options.FirstOrDefault(one => one.Key == option).Value ?? "").ToList();
        var scale = values.ConvertAll(value => OptionScale.Of(value, values));
        return scale.TrueForAll(place => place is not null) && scale.Distinct().Count() == scale.Count
            ? fitting[scale.IndexOf(way > 0 ? scale.Max() : scale.Min())] : null;
    }

    private static int WishIn(string after) =>
        Words.FindAll(after, "to").Where(to => !Words.Begins(after[to.End.Value..], "wants")).Select(to => to.Start.Value).FirstOrDefault(after.Length);

    // What a connector introduced belongs to the item before: "… for a blue one, and the red bottle".
    private static string Behind(string before) => before[Math.Max(0, before.LastIndexOfAny([',', '.', ';', '\n', '，', '。', '、']) + 1)..];

    // "… and a cheaper chair": what stands right before the name may be a wish as well.
    private static string Own(string before) => Words.FindAll(before, "also") is [.., var last] ? before[last.End.Value..] : before;

    /// <summary>Of several lines of one product those that words for their options choose.</summary>
    public static IReadOnlyList<int> Narrowed(ItemMention mention, string described, IReadOnlyList<OrderLine> lines)
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
        && things.TrueForAll(other => other == thing
            || !Terms.Of(string.Join(' ', lines[other].Options.Select(option => option.Value))).Any(term => term.Text == word));
}
