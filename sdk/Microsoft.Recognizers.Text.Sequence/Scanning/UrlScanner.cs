namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds web addresses: with a scheme, or a host whose top level is a registered one.</summary>
internal sealed class UrlScanner : ISequenceScanner
{
    private static readonly string[] _schemes = ["http://", "https://", "ftp://", "ftps://"];

    /// <inheritdoc/>
    public string TypeName => Constants.SYS_URL;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var end = EndOfUrl(text, i, out var next);
            if (end > i)
            {
                yield return new SequenceFound(i, end);
            }
            i = Math.Max(Math.Max(end, next), i + 1);
        }
    }

    private static int EndOfUrl(string text, int start, out int next)
    {
        next = start + 1;
        if (!char.IsAsciiLetterOrDigit(text[start]))
        {
            return start;
        }
        foreach (var scheme in _schemes)
        {
            if (string.Compare(text, start, scheme, 0, scheme.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return EndOfAddress(text, start, start + scheme.Length, hasScheme: true);
            }
        }
        next = EndOfRun(text, start);
        if (start > 0 && (Characters.IsWord(text[start - 1]) || text[start - 1] is '@' or '-'))
        {
            return start;
        }
        var schemeStart = SchemeInside(text, start, next);
        if (schemeStart > start)
        {
            next = schemeStart;
            return start;
        }
        return IsBehindScheme(text, start) ? start : EndOfAddress(text, start, start, hasScheme: false);
    }

    // All characters that a host could go on with, so that none of them is tried again.
    private static int EndOfRun(string text, int start) =>
        Characters.EndOf(text, start, c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-');

    // A scheme that a sentence runs into, as in "5th.https://".
    private static int SchemeInside(string text, int start, int end)
    {
        if (end + 2 >= text.Length || text[end] != ':' || text[end + 1] != '/')
        {
            return -1;
        }
        var word = end;
        while (word > start && char.IsAsciiLetter(text[word - 1]))
        {
            word--;
        }
        return word;
    }

    private static bool IsBehindScheme(string text, int start) => start >= 3 && string.CompareOrdinal(text, start - 3, "://", 0, 3) == 0;

    private static int EndOfAddress(string text, int start, int hostStart, bool hasScheme)
    {
        var hostEnd = EndOfHost(text, hostStart, hasScheme);
        if (hostEnd == hostStart || Characters.IsAt(text, hostEnd, '@'))
        {
            return start;
        }
        var end = EndOfPort(text, hostEnd);
        return EndOfPath(text, end);
    }

    private static int EndOfHost(string text, int start, bool hasScheme)
    {
        var end = HostReader.EndOfHost(text, start, out var topLevel);
        if (topLevel.Length > 0)
        {
            var isRegistered = TopLevels.Contains(topLevel) && (hasScheme || !(IsHour(text, start, topLevel) || IsSentenceStart(text, start, topLevel)));
            return isRegistered && !Characters.IsWordAt(text, end) ? end : start;
        }
        if (!hasScheme)
        {
            return start;
        }
        var isLocal = string.Compare(text, start, "localhost", 0, 9, StringComparison.OrdinalIgnoreCase) == 0 && !Characters.IsWordAt(text, start + 9);
        return isLocal ? start + 9 : IpScanner.EndOfIPv4(text, start);
    }

    // 7.am is a time of day.
    private static bool IsHour(string text, int start, string topLevel) =>
        topLevel.ToLowerInvariant() is "am" or "pm" && Characters.EndOf(text, start, char.IsAsciiDigit) is var end
        && end - start is 1 or 2 && text[end] == '.' && int.Parse(text.AsSpan(start, end - start)) <= 12;

    // "done.So" lacks a space after its full stop.
    private static bool IsSentenceStart(string text, int start, string topLevel) =>
        char.IsAsciiLetterUpper(topLevel[0]) && topLevel.Skip(1).All(char.IsAsciiLetterLower) && char.IsAsciiLetterLower(text[start]);

    private static int EndOfPort(string text, int at)
    {
        if (!Characters.IsAt(text, at, ':'))
        {
            return at;
        }
        var end = Characters.EndOf(text, at + 1, char.IsAsciiDigit);
        return end - at is > 1 and <= 6 ? end : at;
    }

    private static int EndOfPath(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('/' or '?' or '#'))
        {
            return at;
        }
        var end = Characters.EndOf(text, at, IsInPath);
        while (end > at && text[end - 1] is '.' or ',' or ';' or ':' or '!' or '?' or ')' or '\'' or '"')
        {
            end--;
        }
        return end;
    }

    private static bool IsInPath(char c) =>
        c is > ' ' and < '\x7f' and not ('"' or '\'' or '<' or '>' or '`' or '{' or '}' or '|' or '^' or '\\' or '[' or ']');
}
