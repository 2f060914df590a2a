namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Puts spans of two lists, each in the order of the text, into one without overlaps; in one pass.</summary>
internal static class SpanMerging
{
    /// <summary>All spans in their order; of two that overlap, the one of the first list where it is preferred, else the other.</summary>
    /// <param name="first">Spans of which none overlaps another.</param>
    /// <param name="second">Spans of which none overlaps another.</param>
    /// <param name="isPreferred">Whether the span of the first list hides that of the second.</param>
    public static List<NumberSpan> Merge(List<NumberSpan> first, List<NumberSpan> second, Func<NumberSpan, NumberSpan, bool> isPreferred)
    {
        var merged = new List<NumberSpan>(first.Count + second.Count);
        int i = 0, j = 0;
        while (i < first.Count && j < second.Count)
        {
            if (first[i].End <= second[j].Start)
            {
                merged.Add(first[i++]);
            }
            else if (second[j].End <= first[i].Start)
            {
                merged.Add(second[j++]);
            }
            else if (isPreferred(first[i], second[j]))
            {
                j++;
            }
            else
            {
                i++;
            }
        }
        merged.AddRange(first.Skip(i));
        merged.AddRange(second.Skip(j));
        return merged;
    }
}
