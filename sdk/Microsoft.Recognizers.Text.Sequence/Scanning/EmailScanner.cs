namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds e-mail addresses in the form of RFC 5321 without quotes: a name, @, and a host or a bracketed IP address.</summary>
internal sealed class EmailScanner : ISequenceScanner
{
    private const int LongestName = 64;
    private const int LongestHost = 255;

    /// <inheritdoc/>
    public string TypeName => Constants.SYS_EMAIL;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = text.IndexOf('@'); i >= 0; i = text.IndexOf('@', i + 1))
        {
            var start = StartOfName(text, i);
            var end = EndOfHost(text, i + 1);
            if (start < i && end > i)
            {
                yield return new SequenceFound(start, end);
            }
        }
    }

    // The start of the name, or the @ itself when what stands there is no name.
    private static int StartOfName(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start <= LongestName && IsInName(text[start - 1]))
        {
            start--;
        }
        var name = text.AsSpan(start, at - start);
        var isName = name.Length is > 0 and <= LongestName && name[0] != '.' && name[^1] != '.' && name.IndexOf("..", StringComparison.Ordinal) < 0;
        return isName ? start : at;
    }

    private static bool IsInName(char c) => Characters.IsWord(c) || c is '.' or '-' or '+' or '%' or '\'' or '&' or '!' or '$' or '*' or '~';

    private static int EndOfHost(string text, int start)
    {
        if (Characters.IsAt(text, start, '['))
        {
            var end = start + 1 < text.Length ? IpScanner.EndOfIPv4(text, start + 1) : start;
            return end > start + 1 && Characters.IsAt(text, end, ']') ? end + 1 : -1;
        }
        var last = HostReader.EndOfHost(text, start, out var topLevel);
        return last - start <= LongestHost && topLevel.Length >= 2 && !Characters.IsAt(text, last, '_') ? last : -1;
    }
}
