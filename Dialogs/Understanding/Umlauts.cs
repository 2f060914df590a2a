namespace EcomBot.Dialogs.Understanding;

/// <summary>German letters that keyboards of other languages lack: "zurueck" for "zurück".</summary>
internal static class Umlauts
{
    /// <summary>A phrase, and how it is written without umlauts where it has some.</summary>
    public static IEnumerable<string> With(string phrase) =>
        phrase.AsSpan().IndexOfAny("äöüÄÖÜß") < 0 ? [phrase] : [phrase, Without(phrase.ToLowerInvariant())];

    private static string Without(string phrase) => phrase.Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal).Replace("ß", "ss", StringComparison.Ordinal);
}
