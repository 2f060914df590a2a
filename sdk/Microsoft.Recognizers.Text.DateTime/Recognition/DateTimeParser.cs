using Microsoft.Recognizers.Text.DateTime.Meanings;
using Microsoft.Recognizers.Text.DateTime.Resolution;

namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Resolves what a <see cref="DateTimeExtractor"/> found.</summary>
internal sealed class DateTimeParser : IDateTimeParser
{
    private const string TypePrefix = "datetimeV2.";

    /// <inheritdoc/>
    public ParseResult Parse(ExtractResult extResult) => Parse(extResult, Moment.Now);

    /// <inheritdoc/>
    public ParseResult Parse(ExtractResult extResult, Moment reference)
    {
        if (extResult.Data is not Meaning meaning)
        {
            return null;
        }
        return new ParseResult(extResult)
        {
            Type = TypePrefix + meaning.Type,
            Value = new SortedDictionary<string, object> { [ResolutionKey.ValueSet] = Values.Of(meaning) },
        };
    }
}
