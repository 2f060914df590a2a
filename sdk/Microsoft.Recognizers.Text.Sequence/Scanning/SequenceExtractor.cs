namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>Hands what a scanner finds on as extractor results.</summary>
internal sealed class SequenceExtractor(ISequenceScanner scanner) : IExtractor
{
    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input) => [.. scanner.Scan(input).Select(found => new ExtractResult
    {
        Start = found.Start,
        Length = found.End - found.Start,
        Text = found.KeepsCase ? input[found.Start..found.End] : input[found.Start..found.End].ToLowerInvariant(),
        Type = scanner.TypeName,
        Data = found,
    })];
}
