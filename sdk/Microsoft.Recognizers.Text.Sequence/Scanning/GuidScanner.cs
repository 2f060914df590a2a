namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds globally unique identifiers: 32 hexadecimal digits, with hyphens or not, bare or in one of their wrappings.</summary>
internal sealed class GuidScanner : ISequenceScanner
{
    private static readonly int[] _groups = [8, 4, 4, 4, 12];

    private static readonly (string Open, string Close)[] _wrappings = [("{", "}"), ("urn:uuid:", ""), ("%7b", "%7d"), ("x'", "'")];

    /// <inheritdoc/>
    public string TypeName => Constants.SYS_GUID;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = 0; i + 32 <= text.Length; i++)
        {
            if (!char.IsAsciiHexDigit(text[i]) || !IsFree(text, i) || EndOfDigits(text, i, out var hasHyphens) is not (var end and > 0))
            {
                continue;
            }
            var found = Wrap(text, i, end, hasHyphens);
            if (found is not null)
            {
                yield return found;
                i = found.End - 1;
            }
        }
    }

    private static bool IsFree(string text, int at) =>
        !Characters.IsWordAt(text, at - 1) || (at >= 3 && string.Compare(text, at - 3, "%7b", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);

    private static int EndOfDigits(string text, int start, out bool hasHyphens)
    {
        hasHyphens = Characters.IsAt(text, start + 8, '-');
        var at = start;
        for (var group = 0; group < _groups.Length; group++)
        {
            if (group > 0 && hasHyphens && !Characters.IsAt(text, at++, '-'))
            {
                return -1;
            }
            for (var digit = 0; digit < _groups[group]; digit++, at++)
            {
                if (at >= text.Length || !char.IsAsciiHexDigit(text[at]))
                {
                    return -1;
                }
            }
        }
        return at;
    }

    // The scores are those of the published recognizers: surest with hyphens in a wrapping, least in digits alone.
    private static SequenceFound Wrap(string text, int start, int end, bool hasHyphens)
    {
        foreach (var (open, close) in _wrappings)
        {
            if (start >= open.Length && IsThere(text, start - open.Length, open) && IsThere(text, end, close))
            {
                return new SequenceFound(start - open.Length, end + close.Length) { Score = hasHyphens ? 1 : 0.9 };
            }
        }
        if (Characters.IsWordAt(text, end) || Characters.IsWordAt(text, start - 1))
        {
            return null;
        }
        var isDigits = text.AsSpan(start, end - start).IndexOfAnyExceptInRange('0', '9') < 0;
        return new SequenceFound(start, end) { Score = hasHyphens ? 0.9 : isDigits ? 0.65 : 0.8 };
    }

    private static bool IsThere(string text, int at, string part) =>
        string.Compare(text, at, part, 0, part.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
