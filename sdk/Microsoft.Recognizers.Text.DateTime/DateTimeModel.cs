namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates, times, ranges, durations and what happens regularly in texts of one language.</summary>
public class DateTimeModel : IModel
{
    /// <summary>A model of an extractor and the parser that resolves what it finds.</summary>
    /// <param name="parser">Resolves.</param>
    /// <param name="extractor">Finds.</param>
    public DateTimeModel(IDateTimeParser parser, IDateTimeExtractor extractor)
    {
        Parser = parser;
        Extractor = extractor;
    }

    /// <summary>Always "datetime".</summary>
    public string ModelTypeName => Constants.MODEL_DATETIME;

    /// <summary>What finds the expressions.</summary>
    protected IDateTimeExtractor Extractor { get; private set; }

    /// <summary>What resolves them.</summary>
    protected IDateTimeParser Parser { get; private set; }

    /// <summary>The expressions in a text, seen from the present moment.</summary>
    /// <param name="query">The text.</param>
    public List<ModelResult> Parse(string query) => Parse(query, Moment.Now);

    /// <summary>
    /// The expressions in a text, each with a resolution whose "values" are a list of dictionaries of text: "timex", "type" and
    /// "value" or "start" and "end", perhaps "Mod".
    /// </summary>
    /// <param name="query">The text; <c>null</c> holds nothing.</param>
    /// <param name="refTime">The moment taken as now.</param>
    /// <remarks>See https://github.com/microsoft/Recognizers-Text, Date/Time.</remarks>
    public List<ModelResult> Parse(string query, Moment refTime)
    {
        var results = new List<ModelResult>();
        foreach (var found in Extractor.Extract(query ?? string.Empty, refTime))
        {
            if (Parser.Parse(found, refTime) is { Value: SortedDictionary<string, object> resolution } parsed)
            {
                results.Add(new ModelResult
                {
                    Text = parsed.Text,
                    Start = parsed.Start.Value,
                    End = parsed.Start.Value + parsed.Length.Value - 1,
                    TypeName = parsed.Type,
                    Resolution = resolution,
                });
            }
        }
        Utilities.ResultsProcessor.UpdateUnicodeOffsets(query ?? string.Empty, ref results);
        return results;
    }
}
