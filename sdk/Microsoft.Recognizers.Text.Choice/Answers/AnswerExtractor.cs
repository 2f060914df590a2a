namespace Microsoft.Recognizers.Text.Choice.Answers;

/// <summary>Finds the phrase of a text that says yes or no best: the one that makes up most of it, the first of equals.</summary>
/// <remarks>An emoji that says the same stands for the phrase.</remarks>
internal sealed class AnswerExtractor(AnswerWords words) : IExtractor
{
    // The published recognizers give a found phrase at least this score, and the rest by its share of the text's words.
    private const double LeastScore = 0.4;

    /// <inheritdoc/>
    public List<ExtractResult> Extract(string input)
    {
        var tokens = words.Tokenizer.Tokenize(input);
        AnswerFound best = null;
        AnswerFound emoji = null;
        for (var i = 0; i < tokens.Count;)
        {
            var found = LongestAt(input, tokens, i, out var next);
            if (found is not null && found.Score > (best?.Score ?? 0))
            {
                best = found;
            }
            emoji ??= found is not null && !char.IsLetter(input[found.Start]) ? found : null;
            i = next;
        }
        var answer = emoji?.IsYes == best?.IsYes ? emoji : best;
        return answer is null ? [] : [ToResult(input, answer)];
    }

    private static ExtractResult ToResult(string input, AnswerFound found) => new()
    {
        Start = found.Start,
        Length = found.Length,
        Text = input.Substring(found.Start, found.Length),
        Type = found.IsYes ? Constants.SYS_BOOLEAN_TRUE : Constants.SYS_BOOLEAN_FALSE,
        Data = found,
    };

    private AnswerFound LongestAt(string input, List<AnswerToken> tokens, int first, out int next)
    {
        AnswerFound longest = null;
        next = first + 1;
        var phrase = string.Empty;
        for (var end = first; end < tokens.Count && end < first + words.LongestPhrase && GoesOn(input, tokens, first, end); end++)
        {
            phrase = end == first ? tokens[end].Folded : $"{phrase} {tokens[end].Folded}";
            if (words.Find(phrase) is { } isYes)
            {
                next = WithSkinTone(tokens, end + 1);
                longest = Found(tokens, first, next, isYes);
            }
        }
        return longest;
    }

    private static bool GoesOn(string input, List<AnswerToken> tokens, int first, int end) =>
        end == first || input.AsSpan(tokens[end - 1].End, tokens[end].Start - tokens[end - 1].End).IndexOfAny(".,;:!?") < 0;

    private static int WithSkinTone(List<AnswerToken> tokens, int next) =>
        next < tokens.Count && tokens[next].Start == tokens[next - 1].End && AnswerTokenizer.IsSkinTone(tokens[next].Folded)
            ? next + 1
            : next;

    private static AnswerFound Found(List<AnswerToken> tokens, int first, int next, bool isYes)
    {
        var share = (double)(next - first) / tokens.Count;
        var start = tokens[first].Start;
        return new AnswerFound(start, tokens[next - 1].End - start, isYes, LeastScore + ((1 - LeastScore) * share));
    }
}
