using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds the products, the category and the brand that a text names.</summary>
public sealed class ProductNames(ICatalogue catalogue)
{
    private const int MostCandidates = 100;
    private const double Named = 0.9;
    private const double BareNoun = 1.15;

    // "For my old keyboard"
    private const int Reach = 12;

    /// <summary>What a text names.</summary>
    internal async Task<NamedProducts> FindAsync(string text, CancellationToken cancellationToken)
    {
        var words = ContentWords.Of(text);
        if (words.Count == 0)
        {
            return new([], null);
        }
        var hits = await CandidatesAsync(words, cancellationToken);
        var mentions = Mentions(text, hits);
        var category = CategoryIn(text, await catalogue.CategoriesAsync(cancellationToken), out var place);
        // "Shoes" names all of the category Shoes, "running shoes" a product of it.
        var isCategory = category is not null && mentions.TrueForAll(mention => mention.Start == place.Start && mention.Score < BareNoun);
        return new(isCategory ? [] : [.. mentions.Select(mention => mention.Things.Select(thing => hits[thing].Product.Id.Value).ToArray())],
            isCategory ? category : null)
        {
            Places = isCategory ? [] : mentions,
        };
    }

    /// <summary>Whether a text names a kind of thing that it wants ("headphones"), not a product by its title nor one that it shall be like or go
    /// with.</summary>
    internal async Task<bool> IsKindAsync(string text, CancellationToken cancellationToken) =>
        !Words.Has(text, "moreLike") && (await FindAsync(text, cancellationToken)).Places is { Count: > 0 } places
        && places.All(place => (place.Score < BareNoun || IsAny(text, place))
            && !Words.FindAll(text, "forOwn").Any(own => place.Start - own.End.Value is >= 0 and <= Reach));

    // "Which vacuum cleaner do you recommend" wants one, though a product is called so.
    private static bool IsAny(string text, ItemMention place) => Words.FindAll(text, "anyKind").Any(any => place.Start - any.End.Value is >= 0 and <= Reach);

    /// <summary>Where a text names products.</summary>
    internal async Task<IReadOnlyList<ItemMention>> FindPlacesAsync(string text, CancellationToken cancellationToken) =>
        ContentWords.Of(text) is { Count: > 0 } words ? Mentions(text, await CandidatesAsync(words, cancellationToken)) : [];

    private static List<ItemMention> Mentions(string text, IReadOnlyList<CatalogueHit> hits) =>
        [.. ItemNames.Find(text, [.. hits.Select(hit => hit.Product.Title)]).Where(mention => mention.Score >= Named)];

    private async Task<IReadOnlyList<CatalogueHit>> CandidatesAsync(IReadOnlyList<string> words, CancellationToken cancellationToken)
    {
        var hits = await SearchAsync(string.Join(' ', words), cancellationToken);
        if (hits.Count < MostCandidates && words.Count > 1)
        {
            // All words together may be found in one product while others were named too.
            foreach (var word in words)
            {
                hits = [.. hits, .. await SearchAsync(word, cancellationToken)];
            }
        }
        // Who asks for watches is shown wristwatches, too.
        foreach (var kind in words.SelectMany(Terms.KindsOf))
        {
            hits = [.. hits, .. await SearchAsync(kind, cancellationToken)];
        }
        return [.. hits.DistinctBy(hit => hit.Product.Id)];
    }

    private Task<IReadOnlyList<CatalogueHit>> SearchAsync(string text, CancellationToken cancellationToken) =>
        catalogue.SearchAsync(new() { Text = text, OnlyAvailable = false, Count = MostCandidates }, cancellationToken);

    private static string? CategoryIn(string text, IReadOnlyList<KeyValuePair<string, int>> categories, out (int Start, int End) place)
    {
        var said = Terms.Of(text);
        foreach (var (category, _) in categories)
        {
            var terms = Terms.Of(category);
            for (var start = 0; terms.Count > 0 && start + terms.Count <= said.Count; start++)
            {
                if (Enumerable.Range(0, terms.Count).All(step => said[start + step].Text == terms[step].Text))
                {
                    place = (said[start].Start, said[start + terms.Count - 1].End);
                    return category;
                }
            }
        }
        place = default;
        return null;
    }
}

/// <summary>What a text names.</summary>
/// <param name="Mentions">For each name in its order, the ids of the products that are called so.</param>
/// <param name="Category">The category that is named instead of products, as the shop writes it.</param>
internal sealed record NamedProducts(IReadOnlyList<string[]> Mentions, string? Category)
{
    /// <summary>Where the names stand.</summary>
    public IReadOnlyList<ItemMention> Places { get; init; } = [];

    /// <summary>A text without the names: what is left says what they are to be like.</summary>
    public string Without(string text)
    {
        var letters = text.ToCharArray();
        foreach (var place in Places)
        {
            Array.Fill(letters, ' ', place.Start, place.End - place.Start);
        }
        return new(letters);
    }

    /// <summary>All products that are named.</summary>
    public string[] Products => [.. Mentions.SelectMany(mention => mention).Distinct()];
}
