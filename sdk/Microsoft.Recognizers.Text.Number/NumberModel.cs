namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers in texts of one culture.</summary>
public class NumberModel : AbstractNumberModel
{
    public NumberModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_NUMBER;
}
