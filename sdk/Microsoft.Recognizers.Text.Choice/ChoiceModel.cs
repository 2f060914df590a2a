namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds what a text chooses.</summary>
public abstract class ChoiceModel : IModel
{
    protected ChoiceModel(IParser parser, IExtractor extractor)
    {
        Parser = parser;
        Extractor = extractor;
    }

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <summary>Finds the words that choose.</summary>
    protected IExtractor Extractor { get; }

    /// <summary>Tells what they choose.</summary>
    protected IParser Parser { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Extractor.Extract(query).ConvertAll(found => Parser.Parse(found)).ConvertAll(ToResult);
    }

    /// <summary>What a result's resolution shows.</summary>
    protected abstract SortedDictionary<string, object> GetResolution(ParseResult parseResult);

    private ModelResult ToResult(ParseResult parsed) => new()
    {
        Text = parsed.Text,
        Start = parsed.Start ?? 0,
        End = (parsed.Start ?? 0) + (parsed.Length ?? 0) - 1,
        TypeName = ModelTypeName,
        Resolution = GetResolution(parsed),
    };
}
