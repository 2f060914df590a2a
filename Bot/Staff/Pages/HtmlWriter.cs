using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace EcomBot.Bot.Staff.Pages;

/// <summary>Writes the literal parts of an interpolated string as they are, and its holes escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlWriter
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text;

    /// <summary>What the compiler calls.</summary>
    public HtmlWriter(int literalLength, int formattedCount) => _text = new(literalLength + (formattedCount * 16));

    /// <summary>Writes as it is.</summary>
    public void AppendLiteral(string literal) => _text.Append(literal);

    /// <summary>Writes as it is.</summary>
    public void AppendFormatted(Html html) => _text.Append(html.ToString());

    /// <summary>Writes one after another, as they are.</summary>
    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
        {
            _text.Append(part.ToString());
        }
    }

    /// <summary>Writes escaped, but for lists of HTML.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        if (value is IEnumerable<Html> parts)
        {
            AppendFormatted(parts);
            return;
        }
        _text.Append(Encoder.Encode(value is IFormattable number ? number.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? string.Empty));
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
