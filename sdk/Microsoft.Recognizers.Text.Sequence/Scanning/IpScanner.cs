namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds IP addresses of both versions; the value is without leading zeros.</summary>
internal sealed class IpScanner : ISequenceScanner
{
    /// <inheritdoc/>
    public string TypeName => Constants.SYS_IP;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!MayStart(text, i))
            {
                continue;
            }
            if (EndOfIPv4(text, i) is var end && end > i)
            {
                yield return new SequenceFound(i, end) { Value = Shorten(text[i..end], '.'), Type = Constants.IP_REGEX_IPV4, KeepsCase = true };
                i = end - 1;
            }
            else if (EndOfIPv6(text, i) is var last && last > i)
            {
                yield return new SequenceFound(i, last) { Value = Shorten(text[i..last], ':'), Type = Constants.IP_REGEX_IPV6, KeepsCase = true };
                i = last - 1;
            }
        }
    }

    /// <summary>Where an address of version 4 ends that starts at a place; the place itself when none does.</summary>
    public static int EndOfIPv4(string text, int start)
    {
        var at = start;
        for (var part = 0; part < 4; part++)
        {
            if (part > 0 && !Characters.IsAt(text, at++, '.'))
            {
                return start;
            }
            var end = Characters.EndOf(text, at, char.IsAsciiDigit);
            if (end == at || end - at > 3 || int.Parse(text.AsSpan(at, end - at)) > 255)
            {
                return start;
            }
            at = end;
        }
        var goesOn = Characters.IsWordAt(text, at) || (Characters.IsAt(text, at, '.') && Characters.IsDigitAt(text, at + 1));
        return goesOn ? start : at;
    }

    private static bool MayStart(string text, int i) =>
        (char.IsAsciiHexDigit(text[i]) || text[i] == ':')
        && (i == 0 || !(Characters.IsWord(text[i - 1]) || text[i - 1] is ':' or '.'));

    private static int EndOfIPv6(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 40 && (char.IsAsciiHexDigit(text[end]) || text[end] == ':'))
        {
            end++;
        }
        return !Characters.IsWordAt(text, end) && IsIPv6(text[start..end]) ? end : start;
    }

    // Eight groups of one to four digits, or fewer and one double colon.
    private static bool IsIPv6(string candidate)
    {
        var gap = candidate.IndexOf("::", StringComparison.Ordinal);
        var groups = candidate.Split(':');
        var given = groups.Count(group => group.Length > 0);
        if (groups.Any(group => group.Length > 4) || candidate.Contains(":::", StringComparison.Ordinal))
        {
            return false;
        }
        if (gap < 0)
        {
            return given == 8 && groups.Length == 8;
        }
        var isOnce = candidate.IndexOf("::", gap + 1, StringComparison.Ordinal) < 0;
        var hasLooseColon = (candidate[0] == ':' && gap != 0) || (candidate[^1] == ':' && gap != candidate.Length - 2);
        return isOnce && !hasLooseColon && given < 8;
    }

    private static string Shorten(string address, char separator) =>
        string.Join(separator, address.Split(separator).Select(part => part.Length == 0 ? part : part.TrimStart('0') is { Length: > 0 } rest ? rest : "0"));
}
