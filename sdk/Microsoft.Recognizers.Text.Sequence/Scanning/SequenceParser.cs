namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Gives sequences their values: the text itself, unless the scanner found another.</summary>
internal sealed class SequenceParser : IParser
{
    /// <inheritdoc/>
    public ParseResult Parse(ExtractResult extResult)
    {
        var value = (extResult.Data as SequenceFound)?.Value ?? extResult.Text;
        return new ParseResult(extResult) { Value = value, ResolutionStr = value };
    }
}
