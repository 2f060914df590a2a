using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds the options of variants in what was said: "in blue", "size M", "anything but red", "not waterproof".</summary>
internal static class OptionWishes
{
    private const int FarthestExclusion = 16;
    private const int FarthestLimit = 14;
    private const int FewWords = 4;

    /// <summary>The options that a text names.</summary>
    /// <param name="text">What was said, without prices and numbers that mean something else.</param>
    /// <param name="variants">The variants that come into question.</param>
    /// <param name="offered">Those of them of which the biggest, longest and so on is looked for; all where it is null.</param>
    public static IReadOnlyList<OptionWish> Find(string text, IReadOnlyList<Variant> variants, IReadOnlyList<Variant>? offered = null)
    {
        var said = Terms.Of(text);
        var options = variants.SelectMany(variant => variant.Options).GroupBy(option => option.Key)
            .Select(group => (group.Key, group.Select(option => option.Value).Distinct().ToArray())).ToList();
        var values = OptionWords.Values(said, text, options).Where(mention => IsMeant(mention, said.Count, text))
            .GroupBy(mention => (mention.Start, mention.End)).SelectMany(group => Called([.. group], said));
        var named = values.SelectMany(mention => Wishes(mention, text, options)).Concat(Features(text, said, options)).Distinct().ToList();
        return [.. named, .. OptionExtremes.Find(text, offered ?? variants).Where(most => !named.Exists(wish => wish.Name == most.Name))];
    }

    // Of several options with the same value the one whose name was said ("black frame"), else the first; of one option, all.
    private static IEnumerable<OptionValueMention> Called(List<OptionValueMention> mentions, IReadOnlyList<Term> said)
    {
        var option = mentions.Find(mention => OptionWords.Name(said, mention.Option) is not null)?.Option ?? mentions[0].Option;
        return mentions.Where(mention => mention.Option == option);
    }

    // "At least 16GB" is 16GB or 32GB.
    private static IEnumerable<OptionWish> Wishes(OptionValueMention mention, string text, List<(string Name, string[] Values)> options)
    {
        var values = options.Find(option => option.Name == mention.Option).Values;
        var way = IsExcluded(text, mention.Start) || OptionScale.Of(mention.Value, values) is null ? 0 : WayIn(text, mention);
        return way == 0 ? [new(mention.Option, mention.Value, IsExcluded(text, mention.Start))]
            : from value in values
              where (OptionScale.Of(value, values) - OptionScale.Of(mention.Value, values)) * way >= 0
              select new OptionWish(mention.Option, value);
    }

    // Above zero for more than a value as well, below zero for less.
    private static int WayIn(string text, OptionValueMention mention)
    {
        var before = text[Math.Max(0, mention.Start - FarthestLimit)..mention.Start];
        var near = before[(before.AsSpan().LastIndexOfAny(Punctuation.OfClauses) + 1)..];
        return Words.Has(near, "atMost") ? -1 : Words.Has(near, "atLeast") || Words.Begins(text[Math.Min(text.Length, mention.End)..], "orMore") ? 1 : 0;
    }

    // A bare number or a word like "high" is an option only where it is called one, or where little else is said.
    private static bool IsMeant(OptionValueMention mention, int words, string text) =>
        !(mention.Value.All(char.IsAsciiDigit) || mention.Value is "none" or "full" or "high" or "low") || words <= FewWords || Words.Has(text, "sizeWord");

    // "Waterproof" says yes to an option that has only yes and no.
    private static IEnumerable<OptionWish> Features(string text, IReadOnlyList<Term> said, List<(string Name, string[] Values)> options) =>
        from option in options
        where option.Values.Contains("yes") || option.Values.Contains("no")
        let place = OptionWords.Name(said, option.Name)
        where place is not null
        select new OptionWish(option.Name, IsExcluded(text, place.Value.Start.Value) ? "no" : "yes");

    /// <summary>Whether what stands at a place is what somebody does not want: "anything but red".</summary>
    public static bool IsExcluded(string text, int place)
    {
        var before = text[..Math.Min(place, text.Length)];
        return Words.FindAll(before, "exceptFor") is [.., var last] && place - last.End.Value <= FarthestExclusion
            && before[last.End.Value..].IndexOfAny([',', '.', '，', '。', ';']) < 0;
    }
}
