namespace EcomBot.Commerce.Orders.Returns;

/// <summary>What happens when items are to go back after their time.</summary>
public enum LateReturns
{
    /// <summary>The customer is told that it is too late.</summary>
    Refuse,

    /// <summary>A person decides.</summary>
    Hold,
}

/// <summary>An item that comes after its time.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Days">For how many days after delivery it could go back.</param>
/// <param name="Until">Until when.</param>
internal sealed record LateItem(string Title, int Days, DateTimeOffset Until)
{
    /// <summary>Gets the last day.</summary>
    public string UntilText => Until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
