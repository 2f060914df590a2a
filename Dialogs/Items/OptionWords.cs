using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds where a text speaks of the options of a product and of their values.</summary>
internal static class OptionWords
{
    private static readonly Dictionary<string, string> Letters =
        new() { ["s"] = "small", ["m"] = "medium", ["l"] = "large", ["xl"] = "extra large", ["xs"] = "extra small" };

    // What options of size and the like are called when nobody says the option ("a bigger one").
    private static readonly string[] SizeLike =
        ["size", "capacity", "frame size", "screen size", "storage", "height", "length", "diameter", "room size", "piece count", "pieces", "kit size",
            "weight range", "thickness"];

    /// <summary>The options of a product with their values, in the shop's order.</summary>
    public static IReadOnlyList<(string Name, string[] Values)> Of(Product product) =>
    [
        .. product.Variants.SelectMany(variant => variant.Options).Select(option => option.Key).Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(name => (name, product.Variants.Select(variant => variant.Options[name]).OfType<string>().Distinct().ToArray())),
    ];

    /// <summary>Where values stand in a text, longest names first where they overlap.</summary>
    public static IReadOnlyList<OptionValueMention> Values(IReadOnlyList<Term> said, string text, IReadOnlyList<(string Name, string[] Values)> options)
    {
        var found = options.SelectMany(option => option.Values.SelectMany(value => Places(said, text, option, value, options))).ToList();
        return [.. found.Where(one => !found.Exists(other => other != one && other.Option == one.Option && other.Length > one.Length && Overlap(other, one))
                && !found.Exists(other => other.Option != one.Option && other.Length > one.Length && Overlap(other, one)))
            .OrderBy(one => one.Start)];
    }

    /// <summary>Where the name of an option stands in a text, or null.</summary>
    public static Range? Name(IReadOnlyList<Term> said, string option)
    {
        var name = Terms.Of(option);
        for (var index = 0; index + name.Count <= said.Count; index++)
        {
            if (name.Select((term, offset) => SameWord(said[index + offset].Text, term.Text)).All(same => same))
            {
                return said[index].Start..said[index + name.Count - 1].End;
            }
        }
        // "More storage", "the backrest": the telling word of a longer name will do.
        return name.Count > 1 && said.FirstOrDefault(term => name.Any(word => word.Text.Length > 3
            && word.Text is not ("type" or "size" or "color" or "material" or "setting") && SameWord(term.Text, word.Text))) is { } one
            ? one.Start..one.End : null;
    }

    /// <summary>Whether words say a value: "small" says S.</summary>
    public static bool IsSaid(string value, IReadOnlySet<string> words) => Terms.Of(value).All(term => words.Contains(term.Text))
        || (Letters.TryGetValue(value.ToLowerInvariant(), out var name) && Terms.Of(name).All(term => words.Contains(term.Text)));

    /// <summary>The option that "bigger" and "smaller" mean when no option is named: the first of size, else the first that has an order.</summary>
    public static string? SizeOf(IReadOnlyList<(string Name, string[] Values)> options)
    {
        var ordered = options.Where(option => option.Values.Length > 1 && OptionScale.Of(option.Values[0], option.Values) is not null).ToList();
        return SizeLike.Select(name => ordered.Find(option => option.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Name)
            .FirstOrDefault(name => name is not null)
            ?? (ordered.Count > 0 ? ordered[0].Name : null);
    }

    private static IEnumerable<OptionValueMention> Places(
        IReadOnlyList<Term> said, string text, (string Name, string[] Values) option, string value, IReadOnlyList<(string Name, string[] Values)> options)
    {
        foreach (var spelling in Spellings(value, option, options))
        {
            for (var index = 0; index + spelling.Length <= said.Count; index++)
            {
                if (Fits(said, index, spelling) && !(spelling is [{ Length: 1 } letter] && !IsSizeLetter(said, index, text, letter)))
                {
                    yield return new(option.Name, value, said[index].Start, said[index + spelling.Length - 1].End, spelling.Length);
                }
            }
        }
    }

    // "Google Assistant" is also "Google" where no other value of the product says so, "M" is also "medium", "500ml" also "500" behind its option's name.
    private static IEnumerable<string[]> Spellings(string value, (string Name, string[] Values) option, IReadOnlyList<(string Name, string[] Values)> options)
    {
        var terms = Terms.Of(value).Select(term => term.Text).ToArray();
        if (terms.Length == 0 || value is "yes" or "no" or "none")
        {
            yield break;
        }
        yield return terms;
        if (Letters.TryGetValue(value.ToLowerInvariant(), out var word) && option.Name.Contains("size", StringComparison.OrdinalIgnoreCase))
        {
            yield return [.. Terms.Of(word).Select(term => term.Text)];
        }
        var others = options.SelectMany(other => other.Values.Where(one => one != value)).SelectMany(one => Terms.Of(one))
            .Select(term => term.Text).ToHashSet();
        foreach (var term in terms.Where(term => terms.Length > 1 && !others.Contains(term)
            && (char.IsDigit(term[0]) ? terms.Count(one => char.IsDigit(one[0])) == 1 : term.Length > 2)))
        {
            yield return [term];
        }
    }

    private static bool Fits(IReadOnlyList<Term> said, int index, string[] spelling)
    {
        for (var place = 0; place < spelling.Length; place++)
        {
            if (!(said[index + place].Text == spelling[place] || Spelling.IsSlip(said[index + place].Text, spelling[place])))
            {
                return false;
            }
        }
        return true;
    }

    // A single letter is a size only as a capital or beside the word "size".
    private static bool IsSizeLetter(IReadOnlyList<Term> said, int index, string text, string letter) =>
        char.IsDigit(letter[0]) || (index > 0 && said[index - 1].Text == "size") || (index + 1 < said.Count && said[index + 1].Text == "size")
        || (char.IsAsciiLetterUpper(text[said[index].Start]) && letter is not ("i" or "a")
            && (said[index].End >= text.Length || text[said[index].End] is not ('\'' or '’')));

    private static bool SameWord(string said, string word) =>
        Spelling.Means(said, word) || (Math.Min(said.Length, word.Length) >= 6 && (said.StartsWith(word[..6], StringComparison.Ordinal)));

    private static bool Overlap(OptionValueMention left, OptionValueMention right) => left.Start < right.End && right.Start < left.End;
}

/// <summary>A place where a text names the value of an option.</summary>
/// <param name="Option">The option.</param>
/// <param name="Value">The value, as the shop writes it.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Length">How many terms it has.</param>
internal sealed record OptionValueMention(string Option, string Value, int Start, int End, int Length);
