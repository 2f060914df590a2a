using Microsoft.Recognizers.Text.Number.Reading;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>Tells from the rest of a text what looks like a measure and is none.</summary>
internal sealed class MeasureContext(UnitLexicon lexicon, Quantity quantity, string text, List<Token> tokens)
{
    private const string Degree = "degree";
    private const string Picometer = "pm";

    private readonly Lazy<bool> _isAboutAngles = new(() => lexicon.IsAboutAngles(tokens));

    /// <summary>Whether the number belongs to a name such as SCP-173.</summary>
    public bool IsGluedToName(NumberSpan number) =>
        quantity is Quantity.Dimension or Quantity.Temperature && number.IsLiteral && number.Start > 0
        && (char.IsAsciiLetter(text[number.Start - 1])
            || (number.Start > 1 && text[number.Start - 1] == '-' && char.IsAsciiLetterOrDigit(text[number.Start - 2]) && IsInName(number.Start - 2)));

    /// <summary>A temperature with the minus that stands apart before it, as in "- 20 degrees".</summary>
    public NumberSpan WithMinus(NumberSpan number)
    {
        var minus = number.Start - 2;
        var isApart = quantity == Quantity.Temperature && number.Value > 0 && minus >= 0 && text[minus] == '-' && text[minus + 1] == ' '
            && (minus < 2 || (char.IsWhiteSpace(text[minus - 1]) && !char.IsDigit(text[minus - 2])));
        return isApart ? number with { Start = minus, Length = number.End - minus, Value = -number.Value } : number;
    }

    /// <summary>Whether a measure is none: degrees of the other sort, a time of day.</summary>
    public bool Rejects(Measure measure) =>
        measure.NeedsWhole
        || (measure.Unit.Id == Degree && _isAboutAngles.Value == (quantity == Quantity.Temperature))
        || (measure.Unit.Id == Picometer && text.AsSpan(measure.Start, measure.End - measure.Start).EndsWith("pm", StringComparison.OrdinalIgnoreCase)
        && !text.Contains("picomet", StringComparison.OrdinalIgnoreCase));

    private bool IsInName(int at)
    {
        while (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]))
        {
            at--;
        }
        return char.IsAsciiLetter(text[at]);
    }
}
