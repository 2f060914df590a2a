namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds IP addresses in texts.</summary>
public class IpAddressModel : AbstractSequenceModel
{
    public IpAddressModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_IP;

    /// <inheritdoc/>
    public override List<ModelResult> Parse(string query) => base.Parse(query);
}
