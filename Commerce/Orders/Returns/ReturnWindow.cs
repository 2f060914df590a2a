using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Orders.Returns;

/// <summary>How long items may go back.</summary>
public static class ReturnWindow
{
    /// <summary>The last day on which an item may go back; null where it is not known when it was delivered.</summary>
    public static DateTimeOffset? EndOf(Order order, Product? product, ServiceRules rules) => order.DeliveredAt?.AddDays(DaysOf(product, rules));

    /// <summary>Whether a moment comes after such a day, which counts to its end.</summary>
    public static bool IsOver(DateTimeOffset? end, DateTimeOffset now) => end is { } day && now.ToOffset(day.Offset).Date > day.Date;

    /// <summary>The days after delivery within which a product may go back.</summary>
    public static int DaysOf(Product? product, ServiceRules rules) => product?.ReturnWindowDays ?? rules.ReturnWindowDays;
}
