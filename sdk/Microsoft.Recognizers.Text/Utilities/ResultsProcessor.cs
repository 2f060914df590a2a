namespace Microsoft.Recognizers.Text.Utilities;

/// <summary>Brings results into the form callers on other platforms share.</summary>
public static class ResultsProcessor
{
    /// <summary>Turns offsets in UTF-16 units into offsets in Unicode code points.</summary>
    /// <param name="query">The text that the results were found in.</param>
    /// <param name="results">The results; their offsets are changed in place.</param>
    public static void UpdateUnicodeOffsets(string query, ref List<ModelResult> results)
    {
        foreach (var result in results)
        {
            result.End -= PairsBefore(query, result.End);
            result.Start -= PairsBefore(query, result.Start);
        }
    }

    private static int PairsBefore(string query, int index)
    {
        var pairs = 0;
        for (var i = 1; i <= index && i < query.Length; i++)
        {
            pairs += char.IsSurrogatePair(query[i - 1], query[i]) ? 1 : 0;
        }
        return pairs;
    }
}
