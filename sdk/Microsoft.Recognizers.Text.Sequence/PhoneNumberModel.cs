namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds phone numbers in texts.</summary>
public class PhoneNumberModel : AbstractSequenceModel
{
    public PhoneNumberModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_PHONE_NUMBER;

    /// <inheritdoc/>
    public override List<ModelResult> Parse(string query) => base.Parse(query);
}
