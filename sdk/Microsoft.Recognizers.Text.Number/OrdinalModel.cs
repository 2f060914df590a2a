namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals in texts of one culture.</summary>
public class OrdinalModel : AbstractNumberModel
{
    public OrdinalModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_ORDINAL;
}
