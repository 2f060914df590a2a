using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Finds the products that were shown before in "the second one", "the cheaper one", "it", "both".</summary>
internal static class ProductReference
{
    private const int MostMeantByIt = 1;

    /// <summary>The list that "the second one" is of: the last that was shown, though one of it was spoken of since.</summary>
    public static IReadOnlyList<string> List(ServiceMemory memory) =>
        memory.Products is [var only] && memory.Listed.Contains(only) ? memory.Listed : memory.Products;

    /// <summary>Whether a text refers to the cheapest of what was shown (1), to the dearest (-1), or to neither: "the cheaper one".</summary>
    public static int WayOfPrice(string text) => Words.Has(text, "cheaperOne") ? 1 : Words.Has(text, "dearerOne") ? -1 : 0;

    /// <summary>The ids of the products that a text refers to, or none.</summary>
    public static string[] In(string text, ServiceMemory memory)
    {
        var (shown, list) = (memory.Products, List(memory));
        if (shown.Count == 0)
        {
            return [];
        }
        if (Words.Has(text, "lastShown"))
        {
            return [list[^1]];
        }
        if (Ordinals.Read(text) is { } place && place <= list.Count)
        {
            return Words.Has(text, "firstTwo") && list.Count > 1 ? [list[0], list[1]] : [list[place - 1]];
        }
        return Words.Has(text, "theseProducts") ? [.. shown] : Words.Has(text, "thisProduct") ? [.. shown.Take(Math.Max(MostMeantByIt, shown.Count))] : [];
    }
}
