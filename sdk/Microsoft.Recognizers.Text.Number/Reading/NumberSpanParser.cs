using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Gives the spans of a <see cref="NumberSpanExtractor"/> the values that resolutions show.</summary>
internal sealed class NumberSpanParser(NumberFormatInfo format) : IParser
{
    /// <inheritdoc/>
    public ParseResult Parse(ExtractResult extResult)
    {
        if (extResult.Data is not NumberSpan span)
        {
            return null;
        }
        return new ParseResult(extResult)
        {
            Value = span.Value,
            ResolutionStr = Show(span),
            Metadata = span.Kind is NumberKind.Ordinal or NumberKind.RelativeOrdinal ? Place(span) : null,
        };
    }

    private string Show(NumberSpan span)
    {
        var shown = span.Shown ?? NumberFormat.Show(span.Value, span.Kind, format);
        return span.Kind == NumberKind.Percentage && !double.IsNaN(span.Value) ? shown + "%" : shown;
    }

    private static Metadata Place(NumberSpan span) => new()
    {
        IsOrdinalRelative = span.Kind == NumberKind.RelativeOrdinal,
        Offset = NumberFormat.Show(span.Value, NumberKind.Ordinal, CultureInfo.InvariantCulture.NumberFormat),
        RelativeTo = span.RelativeTo ?? Constants.RELATIVE_START,
    };
}
