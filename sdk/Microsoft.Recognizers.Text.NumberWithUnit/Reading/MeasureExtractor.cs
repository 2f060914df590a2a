namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>Hands the measures of texts on as extractor results.</summary>
internal sealed class MeasureExtractor(string culture, Quantity quantity) : IExtractor
{
    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input) => new MeasureReader(input, culture, quantity).Read().ConvertAll(measure => new ExtractResult
    {
        Start = measure.Start,
        Length = measure.End - measure.Start,
        Text = input[measure.Start..measure.End],
        Type = TypeOf(quantity),
        Data = measure,
    });

    private static string TypeOf(Quantity quantity) => quantity switch
    {
        Quantity.Currency => Constants.SYS_UNIT_CURRENCY,
        Quantity.Age => Constants.SYS_UNIT_AGE,
        Quantity.Temperature => Constants.SYS_UNIT_TEMPERATURE,
        _ => Constants.SYS_UNIT_DIMENSION,
    };
}
