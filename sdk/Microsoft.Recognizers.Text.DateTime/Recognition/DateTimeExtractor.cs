namespace Microsoft.Recognizers.Text.DateTime.Recognition;

/// <summary>Finds the expressions of one language.</summary>
internal sealed class DateTimeExtractor(string folder, DateTimeOptions options) : IDateTimeExtractor
{
    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input) => Extract(input, Moment.Now);

    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input, Moment reference) =>
        Languages.Of(folder).Find(input, reference, options).ConvertAll(finding => new ExtractResult
        {
            Start = finding.Start,
            Length = finding.End - finding.Start,
            Text = finding.Text,
            Type = finding.Meaning.Type,
            Data = finding.Meaning,
        });
}
