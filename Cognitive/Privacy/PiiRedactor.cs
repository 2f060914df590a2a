using System.Text;
using EcomBot.Cognitive.Entities;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Privacy;

/// <summary>Takes card numbers, e-mail addresses, telephone numbers, addresses and passwords out of texts for logs and transcripts.</summary>
public sealed class PiiRedactor
{
    private readonly EntityReader _reader = EntityReader.OfPii();

    /// <summary>A text with each such span replaced by its category in brackets: <c>call [Phone]</c>. Texts of any length are read whole.</summary>
    public string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var redacted = new StringBuilder(text.Length);
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPart(text, start);
            Redact(text[start..end], redacted);
            start = end;
        }
        return redacted.ToString();
    }

    private void Redact(string part, StringBuilder redacted)
    {
        var from = 0;
        foreach (var span in PiiSpans.Of(_reader.Read(TextReading.Of(part, TextHints.None))))
        {
            redacted.Append(part, from, span.Offset - from).Append('[').Append(span.Category).Append(']');
            from = span.Offset + span.Length;
        }
        redacted.Append(part, from, part.Length - from);
    }

    /// <summary>The end of a part that is read at once, at a space where there is one.</summary>
    private static int EndOfPart(string text, int start)
    {
        var end = Math.Min(text.Length, start + TextReading.LongestText);
        if (end == text.Length)
        {
            return end;
        }
        var space = text.LastIndexOfAny([' ', '\n'], end - 1, TextReading.LongestText / 2);
        return space > start ? space + 1 : char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
