using Microsoft.Recognizers.Text.NumberWithUnit.Reading;
using Microsoft.Recognizers.Text.Utilities;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds numbers with units of one kind in texts of one culture.</summary>
public abstract class AbstractNumberWithUnitModel : IModel
{
    protected AbstractNumberWithUnitModel(Dictionary<IExtractor, IParser> extractorParserDic) => ExtractorParserDic = extractorParserDic;

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <summary>The extractors, each with the parser of what it finds.</summary>
    protected Dictionary<IExtractor, IParser> ExtractorParserDic { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var text = QueryProcessor.Preprocess(query, caseSensitive: true);
        var results = new List<ModelResult>();
        var known = new HashSet<(int?, int?)>();
        foreach (var (extractor, parser) in ExtractorParserDic)
        {
            foreach (var found in extractor.Extract(text))
            {
                if (known.Add((found.Start, found.Length)) && parser.Parse(found) is { } parsed)
                {
                    results.Add(ToResult(parsed));
                }
            }
        }
        return results;
    }

    private ModelResult ToResult(ParseResult parsed) => new()
    {
        Text = parsed.Text.ToLowerInvariant(),
        Start = parsed.Start ?? 0,
        End = (parsed.Start ?? 0) + (parsed.Length ?? 0) - 1,
        TypeName = ModelTypeName,
        Resolution = Resolution(parsed),
    };

    private static SortedDictionary<string, object> Resolution(ParseResult parsed)
    {
        var resolution = new SortedDictionary<string, object> { [ResolutionKey.Value] = parsed.ResolutionStr };
        if (parsed.Value is Measure measure)
        {
            resolution[ResolutionKey.Unit] = measure.Unit.Name;
            if (measure.Unit.IsoCode is { } code)
            {
                resolution[ResolutionKey.IsoCurrency] = code;
            }
            if (measure.Unit.SubType is { } subType)
            {
                resolution[ResolutionKey.SubType] = subType;
            }
        }
        return resolution;
    }
}
