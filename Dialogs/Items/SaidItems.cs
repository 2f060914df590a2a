namespace EcomBot.Dialogs.Items;

/// <summary>The items of an order that a text speaks of.</summary>
/// <param name="All">Whether it is all of them, but those that are excluded.</param>
/// <param name="Items">Those that are named.</param>
/// <param name="Excluded">Lines that are not meant, by their places in the order.</param>
internal sealed record SaidItems(bool All, IReadOnlyList<SaidItem> Items, IReadOnlyList<int> Excluded)
{
    /// <summary>Whether it speaks of no item at all.</summary>
    public bool IsEmpty => !All && Items.Count == 0 && Excluded.Count == 0;
}

/// <summary>An item that is named.</summary>
/// <param name="Lines">The lines that it may be, by their places in the order; several where the words fit several.</param>
/// <param name="IsPlural">Whether all of these lines are meant.</param>
/// <param name="Count">How many pieces, where that is said.</param>
/// <param name="Wish">What is said of what shall take its place.</param>
internal sealed record SaidItem(IReadOnlyList<int> Lines, bool IsPlural, int? Count, string Wish);
