namespace EcomBot.Commerce.Recommendations;

/// <summary>The kinds of reasons for a recommendation.</summary>
public enum ReasonKind
{
    /// <summary>Many buy it. Names nothing.</summary>
    Popular,

    /// <summary>Many buy it in a category. Names the category.</summary>
    PopularInCategory,

    /// <summary>Because the customer bought a product. Names that product.</summary>
    BecauseYouBought,

    /// <summary>Because the customer looked at a product, or put it into the cart. Names that product.</summary>
    BecauseYouLookedAt,

    /// <summary>Customers often buy it together with, or after, a product. Names that product.</summary>
    OftenBoughtWith,

    /// <summary>The customer buys this very product again and again. Names nothing more.</summary>
    BoughtAgain,

    /// <summary>It is the same kind of thing as a product. Names that product.</summary>
    SimilarTo,

    /// <summary>It is new in the shop. Names its category where it has one.</summary>
    New,
}
