using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Memory;

namespace EcomBot.Dialogs.Items;

/// <summary>The photos that go with a return or an exchange.</summary>
internal static class ItemPhotos
{
    /// <summary>Those that the customer showed of the order before, and those sent with the task; null where there are none.</summary>
    public static IReadOnlyList<string>? Of(ItemsDraft draft, Order order, ServiceMemory memory)
    {
        var before = memory.Photos is { } shown && shown.Order == order.Number.Value ? shown.Addresses : [];
        return before.Length + draft.Photos.Length == 0 ? null : [.. before.Concat(draft.Photos).Distinct()];
    }
}
