using System.ComponentModel.DataAnnotations;
using EcomBot.Commerce.Orders.Returns;

namespace EcomBot.Commerce;

/// <summary>What the shop's service allows, as far as shops differ.</summary>
public sealed class ServiceRules
{
    public const string Section = "Commerce:Rules";

    /// <summary>Days after delivery within which items may go back, from 0 to 3650, where the product does not say. Default 30.</summary>
    [Range(0, 3650)]
    public int ReturnWindowDays { get; set; } = 30;

    /// <summary>What happens to items that come after that time. Default <see cref="LateReturns.Refuse"/>.</summary>
    public LateReturns LateReturns { get; set; }

    /// <summary>Categories that never go back, in any case. Default (null): <c>Food</c>.</summary>
    public IList<string>? NonReturnableCategories { get; set; }

    /// <summary>Conditions in which items may go back; an item of unknown condition may. Default (null): all.</summary>
    public IList<ItemCondition>? AcceptedConditions { get; set; }

    /// <summary>Conditions for which photos are needed as proof. Default: none.</summary>
    public IList<ItemCondition> PhotoConditions { get; set; } = [];

    /// <summary>Gets the categories that never go back, with their default.</summary>
    // A list that had its default from the beginning would be added to by the settings, not replaced.
    public IReadOnlyList<string> NeverReturned => NonReturnableCategories is { } set ? [.. set] : ["Food"];

    /// <summary>Gets whether items of a category may go back.</summary>
    public bool IsReturnable(string category) => !NeverReturned.Contains(category, StringComparer.OrdinalIgnoreCase);

    internal bool Accepts(ItemCondition condition) => AcceptedConditions?.Contains(condition) ?? true;

    /// <summary>What the shop keeps of a refund, in percent from 0 to 100, unless the items are damaged. Default 0.</summary>
    [Range(0, 100)]
    public decimal RestockingFeePercent { get; set; }

    /// <summary>Where items are sent back to. Default: the sample shop's warehouse.</summary>
    [Required]
    public string ReturnAddress { get; set; } = "EcomBot Returns, 500 Commerce Street, Dallas, TX 75202, USA";

    /// <summary>The tax that is in every price, in percent from 0 to 100. Default 0: none is shown.</summary>
    [Range(0, 100)]
    public decimal TaxPercent { get; set; }

    /// <summary>Hours after the estimated delivery from which a parcel is called late, from 0 to 720. Default 24.</summary>
    [Range(0, 720)]
    public int LateAfterHours { get; set; } = 24;

    /// <summary>The shop's own payment page; the check-out's name is put at <c>{0}</c>. Default: the demo's embedded page.</summary>
    [Required]
    public string PaymentPage { get; set; } = "/checkout/{0}";

    /// <summary>Minutes for which a check-out link holds, from 5 to 10080. Default 60.</summary>
    [Range(5, 10_080)]
    public int CheckOutMinutes { get; set; } = 60;
}
