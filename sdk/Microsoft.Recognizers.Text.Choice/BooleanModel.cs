using Microsoft.Recognizers.Text.Choice.Answers;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds whether a text says yes or no.</summary>
public class BooleanModel : ChoiceModel
{
    public BooleanModel(IParser parser, IExtractor extractor)
        : base(parser, extractor)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => Constants.MODEL_BOOLEAN;

    /// <inheritdoc/>
    protected override SortedDictionary<string, object> GetResolution(ParseResult parseResult)
    {
        var resolution = new SortedDictionary<string, object> { [ResolutionKey.Value] = parseResult.Value };
        if (parseResult.Data is AnswerFound answer)
        {
            resolution[ResolutionKey.Score] = answer.Score;
        }
        return resolution;
    }
}
