namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds globally unique identifiers in texts.</summary>
public class GUIDModel : AbstractSequenceModel
{
    public GUIDModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_GUID;

    /// <inheritdoc/>
    public override List<ModelResult> Parse(string query) => base.Parse(query);
}
