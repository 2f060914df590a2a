using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>
/// Finds what is asked of a product's options that it has not at all: "is the jacket available in red?" where there is a yellow and a navy one.
/// </summary>
internal static class MissingValues
{
    private const string Color = "color";
    private const string Size = "size";

    private static readonly HashSet<string> Colors =
    [
        "black", "white", "red", "blue", "green", "yellow", "orange", "purple", "violet", "pink", "brown", "grey", "gray", "silver", "gold", "golden",
        "beige", "navy", "turquoise", "teal", "maroon", "burgundy", "cyan", "magenta", "olive", "ivory", "cream", "khaki", "bronze", "copper", "lilac",
    ];

    private static readonly HashSet<string> Sizes = ["xxs", "xs", "xl", "xxl", "xxxl", "2xl", "3xl", "4xl"];

    /// <summary>The options with values that no variant has; none for what is excluded.</summary>
    /// <param name="text">What was said, without names of products.</param>
    /// <param name="products">The products that are meant.</param>
    public static IEnumerable<OptionWish> Find(string text, IReadOnlyList<Product> products)
    {
        var said = Terms.Of(text);
        var options = products.SelectMany(OptionWords.Of).ToList();
        return from wish in new[] { FirstOf(Colors, Color, said, text, options), FirstOf(Sizes, Size, said, text, options) }
               where wish is not null
               select wish;
    }

    private static OptionWish? FirstOf(
        HashSet<string> values, string kind, IReadOnlyList<Term> said, string text, List<(string Name, string[] Values)> options)
    {
        var like = options.FindAll(option => option.Name.Contains(kind, StringComparison.OrdinalIgnoreCase)
            && option.Values.SelectMany(value => Terms.Of(value)).Any(term => values.Contains(term.Text) || kind == Size && term.Text.Length == 1));
        return like.Count == 0 ? null
            : said.Where(term => values.Contains(term.Text) && !OptionWishes.IsExcluded(text, term.Start)
                && !like.Exists(option => Array.Exists(option.Values, value => Terms.Of(value).Any(own => IsSame(own.Text, term.Text)))))
                .Select(term => new OptionWish(like[0].Name, term.Text)).FirstOrDefault();
    }

    private static bool IsSame(string own, string said) => own == said || (own, said) is ("grey", "gray") or ("gray", "grey") or ("gold", "golden");
}
