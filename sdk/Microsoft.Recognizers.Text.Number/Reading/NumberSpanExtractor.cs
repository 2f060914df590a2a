namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Hands the spans that a reader finds on as extractor results.</summary>
internal sealed class NumberSpanExtractor(Func<string, List<NumberSpan>> read) : IExtractor
{
    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input) => read(input).ConvertAll(span => new ExtractResult
    {
        Start = span.Start,
        Length = span.Length,
        Text = input.Substring(span.Start, span.Length),
        Type = TypeOf(span.Kind),
        Data = span,
    });

    private static string TypeOf(NumberKind kind) => kind switch
    {
        NumberKind.Integer => Constants.INTEGER,
        NumberKind.Decimal => Constants.DECIMAL,
        NumberKind.Fraction => Constants.FRACTION,
        NumberKind.Power => Constants.POWER,
        NumberKind.Percentage => Constants.SYS_NUM_PERCENTAGE,
        NumberKind.Range => Constants.SYS_NUMRANGE,
        _ => Constants.SYS_NUM_ORDINAL,
    };
}
