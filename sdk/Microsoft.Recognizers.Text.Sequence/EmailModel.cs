namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds e-mail addresses in texts.</summary>
public class EmailModel : AbstractSequenceModel
{
    public EmailModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_EMAIL;
}
