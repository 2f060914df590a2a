using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds e-mail addresses.</summary>
internal sealed class EmailScanner : IEntityScanner
{
    private const int LongestPart = 64;
    private const int LongestHost = 253;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        var text = reading.Folded;
        for (var at = text.IndexOf('@'); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (Start(text, at), End(text, at + 1));
            if (start < at && HasTopLevel(text.AsSpan(at + 1, end - at - 1)))
            {
                found.Add(reading.Entity(EntityCategory.Email, start, end, 0.99, text[start..end]));
            }
        }
    }

    private static int Start(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestPart && IsNamePart(text[start - 1]))
        {
            start--;
        }
        while (start < at && !char.IsAsciiLetterOrDigit(text[start]))
        {
            start++;
        }
        return start;
    }

    private static int End(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < LongestHost && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-'))
        {
            end++;
        }
        while (end > start && !char.IsAsciiLetterOrDigit(text[end - 1]))
        {
            end--;
        }
        return end;
    }

    private static bool HasTopLevel(ReadOnlySpan<char> host)
    {
        var dot = host.LastIndexOf('.');
        return dot > 0 && host.Length - dot > 2 && !host[(dot + 1)..].ContainsAnyInRange('0', '9') && host.IndexOf("..") < 0;
    }

    private static bool IsNamePart(char letter) => char.IsAsciiLetterOrDigit(letter) || "._%+-!#$&'*/=?^{|}~".Contains(letter);
}
