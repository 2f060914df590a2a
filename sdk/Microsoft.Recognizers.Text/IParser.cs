namespace Microsoft.Recognizers.Text;

/// <summary>Tells what a stretch that an extractor found means.</summary>
public interface IParser
{
    /// <summary>The meaning; null when there is none.</summary>
    ParseResult Parse(ExtractResult extResult);
}
