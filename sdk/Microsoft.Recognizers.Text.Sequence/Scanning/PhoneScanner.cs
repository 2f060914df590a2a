namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Finds phone numbers of all countries by their form.</summary>
internal sealed class PhoneScanner(SequenceWords words) : ISequenceScanner
{
    private const int LongestPhrase = 32;

    /// <inheritdoc/>
    public string TypeName => Constants.SYS_PHONE_NUMBER;

    /// <inheritdoc/>
    public IEnumerable<SequenceFound> Scan(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!MayStart(text, i))
            {
                i++;
                continue;
            }
            var groups = PhoneGroupReader.Read(text, i);
            var found = Longest(text, groups, out var next);
            if (found is not null)
            {
                yield return found;
            }
            i = groups.Count == 0 ? i + 1 : next;
        }
    }

    private static bool MayStart(string text, int i) =>
        text[i] is '+' or '(' || (char.IsAsciiDigit(text[i]) && !(i > 0 && char.IsAsciiDigit(text[i - 1])));

    private SequenceFound Longest(string text, List<PhoneGroup> groups, out int next)
    {
        next = groups.Count > 0 ? groups[0].End : 0;
        if (groups.Count == 0)
        {
            return null;
        }
        if (PhoneForm.IsOfAnotherKind(text, groups))
        {
            next = groups[^1].End;
            return null;
        }
        for (var count = groups.Count; count > 0 && PhoneForm.IsFreeBefore(text, groups); count--)
        {
            if (Accept(text, groups.GetRange(0, count)) is { } found)
            {
                next = found.End;
                return found;
            }
        }
        return null;
    }

    private SequenceFound Accept(string text, List<PhoneGroup> groups)
    {
        var start = groups[0].Start;
        var end = PhoneGroupReader.EndOfExtension(text, groups[^1].End);
        if (!PhoneForm.IsFreeBehind(text, end) || !PhoneForm.IsPhone(text, groups))
        {
            return null;
        }
        if (groups.Count == 1 && words.NamesOtherNumber(text[Math.Max(0, start - LongestPhrase)..start]))
        {
            return null;
        }
        return new SequenceFound(start, end) { Score = PhoneScore.Of(text[start..end]) };
    }
}
