namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds web addresses in texts.</summary>
public class URLModel : AbstractSequenceModel
{
    public URLModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_URL;
}
