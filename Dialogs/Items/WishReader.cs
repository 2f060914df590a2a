using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Reads what a customer wants of another variant: "same but in blue", "clicky, and RGB if you have it, otherwise no light".</summary>
internal static class WishReader
{
    private const int NegationReach = 14;

    private static readonly char[] Stops = [',', '.', ';', '!', '?', '\n', '，', '。', '；', '、'];

    /// <summary>The wishes of a text, the best first; each later one is for when those before cannot be had.</summary>
    /// <param name="text">What was said, a statement a line; what a later line says counts more.</param>
    /// <param name="product">The product.</param>
    public static IReadOnlyList<VariantWish> Read(string text, Product product) => Lines(text)
        .Select(line => Choices(line, product))
        .Aggregate(new List<VariantWish>(),
            (before, after) => after[0].IsEmpty && before.Count > 0 ? before : [.. after.Select(wish => before.Count == 0 ? wish : Over(before[0], wish))]);

    // "To size M. No wait, L": what comes after a change of mind counts more, as what is said later does.
    private static string[] Lines(string text)
    {
        var letters = text.ToCharArray();
        foreach (var place in Words.FindAll(text, "changesMind"))
        {
            Array.Fill(letters, '\n', place.Start.Value, place.End.Value - place.Start.Value);
        }
        return new string(letters).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static List<VariantWish> Choices(string text, Product product)
    {
        var wishes = new List<VariantWish>();
        foreach (var part in Alternatives(text))
        {
            var wish = ReadOne(part, product);
            wishes.Add(wishes.Count == 0 ? wish : Over(wishes[0], wish));
        }
        return wishes;
    }

    private static IEnumerable<string> Alternatives(string text)
    {
        if (Preferred(text) is { Count: > 1 } choices)
        {
            return choices;
        }
        return Cut(text);
    }

    // "Less bright, and I prefer battery over USB > AC": any of these, the first most of all.
    private static List<string> Preferred(string text)
    {
        if (Words.Find(text, "prefers") is not { } prefers)
        {
            return [];
        }
        var (after, from, choices) = (text[prefers.End..], 0, new List<string>());
        var borders = Words.FindAll(after, "insteadOf").Select(place => (Start: place.Start.Value, End: place.End.Value))
            .Concat(Enumerable.Range(0, after.Length).Where(index => after[index] == '>').Select(index => (Start: index, End: index + 1)))
            .OrderBy(border => border.Start);
        foreach (var (start, end) in borders.Append((after.Length, after.Length)))
        {
            choices.Add(choices.Count == 0 ? $"{text[..prefers.Start]} {after[from..start]}" : after[from..start]);
            from = end;
        }
        return choices;
    }

    private static IEnumerable<string> Cut(string text)
    {
        var from = 0;
        foreach (var place in Words.FindAll(text, "otherwise"))
        {
            if (place.Start.Value > from)
            {
                yield return text[from..place.Start.Value];
            }
            from = place.End.Value;
        }
        yield return text[from..];
    }

    // "Clicky and RGB, otherwise white": what the second choice does not name stays as in the first.
    private static VariantWish Over(VariantWish first, VariantWish second) => second with
    {
        Wanted = first.Wanted.Where(pair => !second.Wanted.ContainsKey(pair.Key) && !second.Free.Contains(pair.Key)
            && (second.Wanted.Count > 0 || second.Free.Count > 0 || second.Price != PriceWish.None))
            .Concat(second.Wanted).ToDictionary(),
        Unwanted = first.Unwanted.Where(pair => !second.Unwanted.ContainsKey(pair.Key)).Concat(second.Unwanted).ToDictionary(),
        Steps = first.Steps.Where(pair => !second.Steps.ContainsKey(pair.Key) && !second.Wanted.ContainsKey(pair.Key) && !second.Free.Contains(pair.Key)
            && !second.Kept.Contains(pair.Key)).Concat(second.Steps).ToDictionary(),
        Price = second.Price == PriceWish.None && second.Wanted.Count > 0 && first.Price is PriceWish.Cheaper or PriceWish.Dearer ? first.Price : second.Price,
    };

    private static VariantWish ReadOne(string text, Product product)
    {
        var options = OptionWords.Of(product);
        var said = Terms.Of(text);
        var (wanted, unwanted) = (new Dictionary<string, IReadOnlySet<string>>(), new Dictionary<string, IReadOnlySet<string>>());
        var far = StepWords.In(text);
        foreach (var mention in OptionWords.Values(said, text, options).Where(mention => !far.Any(step => IsWithin(mention, step.Place))))
        {
            var side = IsUnwanted(text, mention.Start) ? unwanted : wanted;
            side[mention.Option] = side.TryGetValue(mention.Option, out var before) ? before.Append(mention.Value).ToHashSet()
                : new HashSet<string> { mention.Value };
        }
        AddYesAndNo(text, said, options, wanted);
        foreach (var (option, value) in UnknownValues.In(text, options).Where(found => !wanted.ContainsKey(found.Option)))
        {
            wanted[option] = new HashSet<string> { value };
        }
        var price = PriceOf(text);
        var same = Named(text, said, options, "same", wanted);
        var steps = price is PriceWish.None or PriceWish.Cheapest or PriceWish.Dearest ? Steps(text, far, options, wanted, same, price) : [];
        return new(wanted, unwanted, steps, Named(text, said, options, "any", wanted), same.Where(option => !steps.ContainsKey(option)).ToHashSet(),
            Named(text, said, options, "different", wanted), price);
    }

    // "Too small" and "größer" name no size.
    private static bool IsWithin(OptionValueMention mention, Range step) => mention.Start >= step.Start.Value && mention.End <= step.End.Value;

    private static bool IsUnwanted(string text, int start)
    {
        var clause = text[(text[..start].LastIndexOfAny(Stops) + 1)..start];
        var near = clause[Math.Max(0, clause.Length - NegationReach)..];
        return Words.Has(near, "not") || (Words.Has(near, "but") && Words.Has(clause, "any"));
    }

    // "Waterproof", "not waterproof", "no backlight": options whose values are yes and no, or none.
    private static void AddYesAndNo(
        string text, IReadOnlyList<Term> said, IReadOnlyList<(string Name, string[] Values)> options, Dictionary<string, IReadOnlySet<string>> wanted)
    {
        foreach (var (name, values) in options.Where(option => !wanted.ContainsKey(option.Name)))
        {
            if (OptionWords.Name(said, name) is not { } place)
            {
                continue;
            }
            var isNegated = IsUnwanted(text, place.Start.Value);
            var value = values.Contains("yes") && values.Contains("no") ? isNegated ? "no" : "yes"
                : isNegated ? Array.Find(values,
                    value => value.Equals("none", StringComparison.OrdinalIgnoreCase) || value.StartsWith("not ", StringComparison.OrdinalIgnoreCase))
                : null;
            if (value is not null && !Words.Has(Around(text, place), "any") && !Words.Has(Around(text, place), "same"))
            {
                wanted[name] = new HashSet<string> { value };
            }
        }
    }

    private static PriceWish PriceOf(string text) =>
        Words.Has(text, "noDearer") ? PriceWish.NoDearer
        : Words.Has(text, "cheapest") ? PriceWish.Cheapest
        : Words.Has(text, "dearest") ? PriceWish.Dearest
        : Words.Has(text, "cheaper") ? PriceWish.Cheaper
        : Words.Has(text, "dearer") ? PriceWish.Dearer
        : PriceWish.None;

    private static Dictionary<string, OptionStep> Steps(
        string text, IReadOnlyList<(Range Place, OptionStep Step)> far, IReadOnlyList<(string Name, string[] Values)> options,
        Dictionary<string, IReadOnlySet<string>> wanted, IEnumerable<string> same, PriceWish price)
    {
        var steps = new Dictionary<string, OptionStep>();
        foreach (var (place, step) in far.Where(found => price == PriceWish.None || found.Step.Places != OptionStep.ToTheEnd))
        {
            var option = StepWords.OptionAt(text, place, options)
                ?? (price != PriceWish.None ? null
                    : OptionWords.SizeOf([.. options.Where(option => !wanted.ContainsKey(option.Name) && !same.Contains(option.Name))]));
            if (option is not null && !wanted.ContainsKey(option))
            {
                steps.TryAdd(option, step);
            }
        }
        return steps;
    }

    private static HashSet<string> Named(
        string text, IReadOnlyList<Term> said, IReadOnlyList<(string Name, string[] Values)> options, string list,
        Dictionary<string, IReadOnlySet<string>> wanted) =>
        [.. options.Where(option => !wanted.ContainsKey(option.Name) && OptionWords.Name(said, option.Name) is { } place
            && Words.Has(Around(text, place), list)).Select(option => option.Name)];

    // The part of the clause around a name: "any material", "the colour doesn't matter".
    private static string Around(string text, Range place)
    {
        var start = Math.Max(text[..place.Start.Value].LastIndexOfAny(Stops) + 1, place.Start.Value - 20);
        var stop = text.IndexOfAny(Stops, place.End.Value);
        return text[start..Math.Min(stop < 0 ? text.Length : stop, place.End.Value + 24)];
    }
}
