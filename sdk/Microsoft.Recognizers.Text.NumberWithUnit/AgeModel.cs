namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds ages in texts.</summary>
public class AgeModel : AbstractNumberWithUnitModel
{
    public AgeModel(Dictionary<IExtractor, IParser> extractorParserDic)
        : base(extractorParserDic)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "age";
}
