using EcomBot.Commerce.Catalogue;

namespace EcomBot.Dialogs.Products;

/// <summary>What a customer looks for, as far as they said. Plain values: it is kept between turns.</summary>
public sealed record ProductWish
{
    /// <summary>The products that are meant, by name or by "the second one"; the shop's ids.</summary>
    public string[] Products { get; init; } = [];

    /// <summary>Words that describe it where no product is meant.</summary>
    public string Words { get; init; } = "";

    /// <summary>The category, as the shop writes it.</summary>
    public string? Category { get; init; }

    /// <summary>The brand, as the shop writes it.</summary>
    public string? Brand { get; init; }

    /// <summary>What it must be like, and what not.</summary>
    public OptionWish[] Options { get; init; } = [];

    /// <summary>The lowest price.</summary>
    public decimal? AtLeast { get; init; }

    /// <summary>The highest price.</summary>
    public decimal? AtMost { get; init; }

    /// <summary>What comes first.</summary>
    public CatalogueOrder Order { get; init; }

    /// <summary>Whether it was said against what was shown before: "cheaper".</summary>
    public bool IsRelative { get; init; }

    /// <summary>The wish for what was found for it: "cheaper", said before, sets no order any more.</summary>
    internal ProductWish Met => IsRelative ? this with { IsRelative = false, Order = CatalogueOrder.BestFit } : this;

    /// <summary>Whether the price matters.</summary>
    internal bool HasPrice => AtLeast is not null || AtMost is not null;

    /// <summary>Whether nothing at all is known of it.</summary>
    internal bool IsOpen => Products.Length == 0 && Words.Length == 0 && Category is null && Brand is null;
}

/// <summary>An option that is wanted or not.</summary>
/// <param name="Name">The option, as the shop calls it.</param>
/// <param name="Value">Its value, as the shop writes it.</param>
/// <param name="Not">Whether it must not be that.</param>
public sealed record OptionWish(string Name, string Value, bool Not = false);
