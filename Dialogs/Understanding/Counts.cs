using System.Globalization;

namespace EcomBot.Dialogs.Understanding;

/// <summary>Reads small numbers: "two of the bottles", "2 x", "两个".</summary>
internal static class Counts
{
    private const int Most = 10;

    /// <summary>The number from 1 to 10 that a text names last, or null.</summary>
    public static int? Read(string text)
    {
        (int Number, int Place)? last = null;
        for (var number = 1; number <= Most; number++)
        {
            foreach (var place in Words.FindAll(text, $"count{number.ToString(CultureInfo.InvariantCulture)}"))
            {
                last = last is null || place.Start.Value > last.Value.Place ? (number, place.Start.Value) : last;
            }
        }
        return last?.Number;
    }
}
