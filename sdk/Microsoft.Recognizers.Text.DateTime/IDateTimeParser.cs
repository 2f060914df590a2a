namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Resolves what an <see cref="IDateTimeExtractor"/> found.</summary>
public interface IDateTimeParser : IParser
{
    /// <summary>The result with its resolution as <see cref="ParseResult.Value"/>.</summary>
    /// <param name="extResult">What was found.</param>
    /// <param name="reference">The moment taken as now.</param>
    ParseResult Parse(ExtractResult extResult, Moment reference);
}
