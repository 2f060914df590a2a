using System.Globalization;
using Microsoft.Recognizers.Text.Number.Reading;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>Gives measures the values that resolutions show.</summary>
internal sealed class MeasureParser(string culture) : IParser
{
    private readonly NumberFormatInfo _format = NumberReader.For(culture).Format;

    /// <inheritdoc/>
    public ParseResult Parse(ExtractResult extResult) => extResult.Data is not Measure measure
        ? null
        : new ParseResult(extResult) { Value = measure, ResolutionStr = Show(measure) };

    // Feet with inches are shown with all digits, money with its parts is not.
    private string Show(Measure measure)
    {
        if (measure.Value is not { } value)
        {
            return null;
        }
        return measure.IsCompound && measure.Unit.Quantity == Quantity.Dimension
            ? value.ToString("R", _format)
            : NumberFormat.Show(value, Math.Abs(value) >= 1e18 ? NumberKind.Power : NumberKind.Decimal, _format);
    }
}
