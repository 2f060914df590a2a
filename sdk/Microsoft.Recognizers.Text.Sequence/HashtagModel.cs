namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds hashtags in texts.</summary>
public class HashtagModel : AbstractSequenceModel
{
    public HashtagModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_HASHTAG;
}
