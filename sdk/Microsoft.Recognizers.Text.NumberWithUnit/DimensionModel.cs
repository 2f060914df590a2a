namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds lengths, areas, volumes, weights, speeds, angles and amounts of information in texts.</summary>
public class DimensionModel : AbstractNumberWithUnitModel
{
    public DimensionModel(Dictionary<IExtractor, IParser> extractorParserDic)
        : base(extractorParserDic)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "dimension";
}
