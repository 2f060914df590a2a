using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds the products that were shown before in "the second one", "it", "both".</summary>
internal static class ProductReference
{
    private const int MostMeantByIt = 1;

    /// <summary>The ids of the products that a text refers to, or none.</summary>
    public static string[] In(string text, ServiceMemory memory)
    {
        var shown = memory.Products;
        if (shown.Count == 0)
        {
            return [];
        }
        if (Words.Has(text, "lastShown"))
        {
            return [shown[^1]];
        }
        if (Ordinals.Read(text) is { } place && place <= shown.Count)
        {
            return Words.Has(text, "firstTwo") && shown.Count > 1 ? [shown[0], shown[1]] : [shown[place - 1]];
        }
        return Words.Has(text, "theseProducts") ? [.. shown] : Words.Has(text, "thisProduct") ? [.. shown.Take(Math.Max(MostMeantByIt, shown.Count))] : [];
    }
}
