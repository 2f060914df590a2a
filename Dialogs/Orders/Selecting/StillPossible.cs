using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Reads what somebody asks of which they can still do something with: "which orders can I still cancel?", "what can I still return?", "until when
/// can I return my boots?".</summary>
internal static class StillPossible
{
    /// <summary>The intent of a text that asks so, or null.</summary>
    public static string? In(string text) =>
        Words.Has(text, "untilWhen") && Words.Has(text, "verbReturn") && Words.Has(text, "ownDevice") ? Intents.ReturnableItems
        : !Words.Has(text, "asksWhichOrders") ? null
        : Words.Has(text, "canReturn") ? Intents.ReturnableItems
        : Words.Has(text, "canStillChange") ? Intents.ListOrders
        : null;
}
