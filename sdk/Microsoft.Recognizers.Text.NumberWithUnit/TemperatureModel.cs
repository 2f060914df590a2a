namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds temperatures in texts.</summary>
public class TemperatureModel : AbstractNumberWithUnitModel
{
    public TemperatureModel(Dictionary<IExtractor, IParser> extractorParserDic)
        : base(extractorParserDic)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "temperature";
}
