namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds mentions of names in texts.</summary>
public class MentionModel : AbstractSequenceModel
{
    public MentionModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_MENTION;
}
