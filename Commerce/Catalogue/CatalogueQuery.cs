namespace EcomBot.Commerce.Catalogue;

/// <summary>A question to the catalogue; what is left out does not matter.</summary>
public sealed record CatalogueQuery
{
    /// <summary>Gets words to be found in title, category, brand, description and options; all of them if possible, else some.</summary>
    public string? Text { get; init; }

    /// <summary>Gets the category, in any case.</summary>
    public string? Category { get; init; }

    /// <summary>Gets the brand, in any case.</summary>
    public string? Brand { get; init; }

    /// <summary>Gets options that a variant must have, in any case.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];

    /// <summary>Gets the lowest price.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>Gets the highest price.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>Gets whether only variants count that can be sold now. Default true.</summary>
    public bool OnlyAvailable { get; init; } = true;

    /// <summary>Gets what comes first. Default: what fits best.</summary>
    public CatalogueOrder Order { get; init; }

    /// <summary>Gets how many products at most, from 1 to 100. Default 10.</summary>
    public int Count { get; init; } = 10;
}

/// <summary>What comes first among products found.</summary>
public enum CatalogueOrder
{
    /// <summary>What fits the words best.</summary>
    BestFit,

    /// <summary>The lowest price of a variant that fits.</summary>
    Cheapest,

    /// <summary>The highest price of a variant that fits.</summary>
    Dearest,

    /// <summary>The most variants that fit.</summary>
    MostVariants,
}

/// <summary>A product that was found.</summary>
/// <param name="Product">The product with all its variants.</param>
/// <param name="Variants">Those that fit the question, in the order asked for.</param>
public sealed record CatalogueHit(Product Product, IReadOnlyList<Variant> Variants)
{
    /// <summary>Gets the lowest price of the variants that fit.</summary>
    public Money From => Variants.Min(variant => variant.Price);

    /// <summary>Gets the highest price of the variants that fit.</summary>
    public Money To => Variants.Max(variant => variant.Price);
}
