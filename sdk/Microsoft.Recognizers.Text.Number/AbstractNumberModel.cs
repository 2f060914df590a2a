using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds one kind of number in texts of one culture.</summary>
public abstract class AbstractNumberModel : IModel
{
    protected AbstractNumberModel(IParser parser, IExtractor extractor)
    {
        Parser = parser;
        Extractor = extractor;
    }

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <summary>Finds the numbers.</summary>
    protected IExtractor Extractor { get; }

    /// <summary>Gives them their values.</summary>
    protected IParser Parser { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var results = new List<ModelResult>();
        foreach (var found in Extractor.Extract(QueryProcessor.Preprocess(query, caseSensitive: true)))
        {
            if (Parser.Parse(found) is { } parsed)
            {
                results.Add(ToResult(parsed));
            }
        }
        return results;
    }

    private ModelResult ToResult(ParseResult parsed) => new()
    {
        Text = parsed.Text.ToLowerInvariant(),
        Start = parsed.Start ?? 0,
        End = (parsed.Start ?? 0) + (parsed.Length ?? 0) - 1,
        TypeName = parsed.Metadata?.IsOrdinalRelative == true ? $"{ModelTypeName}.relative" : ModelTypeName,
        Resolution = Resolution(parsed),
    };

    private static SortedDictionary<string, object> Resolution(ParseResult parsed)
    {
        var resolution = new SortedDictionary<string, object> { [ResolutionKey.Value] = parsed.ResolutionStr };
        if (Constants.ValidSubTypes.Contains(parsed.Type))
        {
            resolution[ResolutionKey.SubType] = parsed.Type;
        }
        if (parsed.Metadata?.Offset is { } offset)
        {
            resolution[ResolutionKey.Offset] = offset;
            resolution[ResolutionKey.RelativeTo] = parsed.Metadata.RelativeTo;
        }
        return resolution;
    }
}
