namespace Microsoft.Recognizers.Text.Choice.Answers;

/// <summary>Tells whether a phrase says yes.</summary>
internal sealed class AnswerParser : IParser
{
    /// <inheritdoc/>
    public ParseResult Parse(ExtractResult extResult) => new(extResult) { Value = extResult.Type == Constants.SYS_BOOLEAN_TRUE };
}
