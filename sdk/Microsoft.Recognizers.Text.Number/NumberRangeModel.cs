namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ranges of numbers in texts of one culture.</summary>
public class NumberRangeModel : AbstractNumberModel
{
    public NumberRangeModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_NUMBERRANGE;
}
