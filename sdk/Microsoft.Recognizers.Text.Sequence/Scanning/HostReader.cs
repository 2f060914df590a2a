namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Reads host names: labels of letters, digits and inner hyphens with dots between them.</summary>
internal static class HostReader
{
    private const int LongestLabel = 63;
    private const int MostLabels = 64;

    /// <summary>Where a host name with a top level of letters ends; the start when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its first label begins.</param>
    /// <param name="topLevel">The last label; empty when there is none.</param>
    public static int EndOfHost(string text, int start, out string topLevel)
    {
        topLevel = string.Empty;
        var hostEnd = start;
        var labelStart = start;
        for (var labels = 0; labels < MostLabels; labels++)
        {
            var labelEnd = EndOfLabel(text, labelStart);
            if (labelEnd == labelStart)
            {
                break;
            }
            if (labels > 0)
            {
                var label = text[labelStart..labelEnd];
                topLevel = label.All(char.IsAsciiLetter) ? label : string.Empty;
                hostEnd = labelEnd;
            }
            if (!Characters.IsAt(text, labelEnd, '.'))
            {
                break;
            }
            labelStart = labelEnd + 1;
        }
        return topLevel.Length == 0 ? start : hostEnd;
    }

    private static int EndOfLabel(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start <= LongestLabel && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '-'))
        {
            end++;
        }
        while (end > start && text[end - 1] == '-')
        {
            end--;
        }
        return end > start && text[start] != '-' && end - start <= LongestLabel ? end : start;
    }
}
