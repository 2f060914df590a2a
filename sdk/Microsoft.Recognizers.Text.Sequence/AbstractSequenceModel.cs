using Microsoft.Recognizers.Text.Sequence.Scanning;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds one kind of sequence in texts.</summary>
public abstract class AbstractSequenceModel : IModel
{
    protected AbstractSequenceModel(IParser parser, IExtractor extractor)
    {
        Parser = parser;
        Extractor = extractor;
    }

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <summary>Finds the sequences.</summary>
    protected IExtractor Extractor { get; }

    /// <summary>Gives them their values.</summary>
    protected IParser Parser { get; }

    /// <inheritdoc/>
    public virtual List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Extractor.Extract(query).ConvertAll(Parser.Parse).ConvertAll(ToResult);
    }

    private ModelResult ToResult(ParseResult parsed)
    {
        var resolution = new SortedDictionary<string, object> { [ResolutionKey.Value] = parsed.ResolutionStr };
        if (parsed.Data is SequenceFound { Type: { } type })
        {
            resolution[ResolutionKey.Type] = type;
        }
        if (parsed.Data is SequenceFound { Score: { } score })
        {
            resolution[ResolutionKey.Score] = score.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
        }
        return new ModelResult
        {
            Text = parsed.Text,
            Start = parsed.Start ?? 0,
            End = (parsed.Start ?? 0) + (parsed.Length ?? 0) - 1,
            TypeName = ModelTypeName,
            Resolution = resolution,
        };
    }
}
