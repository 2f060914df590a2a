namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds amounts of money in texts.</summary>
public class CurrencyModel : AbstractNumberWithUnitModel
{
    public CurrencyModel(Dictionary<IExtractor, IParser> extractorParserDic)
        : base(extractorParserDic)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "currency";
}
