namespace EcomBot.Commerce.Catalogue;

/// <summary>Something the shop sells, in one or several variants.</summary>
public sealed record Product
{
    /// <summary>Gets the shop's name for it.</summary>
    public required ProductId Id { get; init; }

    /// <summary>Gets what it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Gets who makes it.</summary>
    public string? Brand { get; init; }

    /// <summary>Gets what kind of thing it is.</summary>
    public string? Category { get; init; }

    /// <summary>Gets what the shop says about it.</summary>
    public string? Description { get; init; }

    /// <summary>Gets where its picture is.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Gets how many months its maker guarantees it; null where the shop does not say.</summary>
    public int? WarrantyMonths { get; init; }

    /// <summary>Gets within how many days after delivery it can be sent back; null where the shop's own rule holds.</summary>
    public int? ReturnWindowDays { get; init; }

    /// <summary>Gets its variants, in the shop's order.</summary>
    public IReadOnlyList<Variant> Variants { get; init; } = [];

    /// <summary>Gets its place in the search index.</summary>
    internal long Row { get; init; }

    /// <summary>Gets the words of its title for the search index.</summary>
    internal string SearchTitle { get; init; } = "";

    /// <summary>Gets all its other words for the search index.</summary>
    internal string SearchWords { get; init; } = "";

    internal int Version { get; init; }
}
