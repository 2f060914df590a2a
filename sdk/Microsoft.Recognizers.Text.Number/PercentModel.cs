namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds percentages in texts of one culture.</summary>
public class PercentModel : AbstractNumberModel
{
    public PercentModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_PERCENTAGE;
}
