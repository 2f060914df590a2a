namespace EcomBot.Cognitive.Vocabularies;

/// <summary>The shop's own words: what its products, brands, options and service centres are called, and how its numbers look.</summary>
public sealed record Vocabulary
{
    /// <summary>A shop of which nothing is known.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>The things the shop knows by name.</summary>
    public IReadOnlyList<VocabularyTerm> Terms { get; init; } = [];

    /// <summary>How order numbers look; none means one to three letters and five to ten digits.</summary>
    public IReadOnlyList<OrderNumberFormat> OrderNumbers { get; init; } = [];
}

/// <summary>One thing a shop knows by name.</summary>
/// <param name="Category">A category of <see cref="EntityCategory"/>: Product, Brand, ProductCategory, OptionValue, ServiceCentre, Sku …</param>
/// <param name="Id">What <see cref="TextEntity.Value"/> says when the name is found: the catalogue's id, or the value itself.</param>
/// <param name="Name">How it is called.</param>
public sealed record VocabularyTerm(string Category, string Id, string Name);

/// <summary>How a shop's order numbers look.</summary>
/// <param name="Prefix">What stands before the digits (<c>#W</c>, <c>EC-</c>); customers may leave its signs out.</param>
/// <param name="FewestDigits">At least so many digits follow, from 3.</param>
/// <param name="MostDigits">At most so many digits follow, to 18.</param>
public sealed record OrderNumberFormat(string Prefix, int FewestDigits, int MostDigits);
