using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Finds numbers said in hundredths: 20%, twenty percent, percent of twenty.</summary>
internal sealed class PercentReader
{
    private readonly PhraseTrie<object> _after = new();
    private readonly PhraseTrie<object> _before = new();
    private readonly PhraseTrie<object> _alone = new();

    public PercentReader(WordFile file)
    {
        Add(_after, file.Phrases("percent"));
        Add(_before, file.Phrases("percent before"));
        Add(_alone, file.Phrases("percent alone"));
    }

    public List<NumberSpan> Read(string text, List<Token> tokens, List<NumberSpan> numbers)
    {
        var found = new List<NumberSpan>();
        var number = 0;
        for (var i = 0; i < tokens.Count;)
        {
            while (number < numbers.Count && numbers[number].End <= tokens[i].Start && !FollowsDirectly(text, numbers[number].End, tokens[i].Start))
            {
                number++;
            }
            var next = i;
            if (!IsInAddress(text, tokens[i]))
            {
                next = ReadAt(text, tokens, i, numbers, number, found);
            }
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    private static void Add(PhraseTrie<object> trie, IEnumerable<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            trie.GetOrAdd(phrase, () => phrase);
        }
    }

    private static bool FollowsDirectly(string text, int end, int start) => text.AsSpan(end, start - end).IsWhiteSpace();

    // A percent sign in a web address is an escape.
    private static bool IsInAddress(string text, Token token)
    {
        if (token.Folded != "%")
        {
            return false;
        }
        var start = token.Start;
        while (start > 0 && token.Start - start < 2000 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }
        return text.AsSpan(start, token.Start - start).Contains("://", StringComparison.Ordinal);
    }

    private int ReadAt(string text, List<Token> tokens, int i, List<NumberSpan> numbers, int number, List<NumberSpan> found)
    {
        var isBehind = number < numbers.Count && numbers[number].End <= tokens[i].Start;
        if (isBehind && _after.Match(tokens, i, out var next) is not null)
        {
            found.Add(Span(numbers[number].Start, tokens[next - 1].End, numbers[number].Value));
            return next;
        }
        var following = isBehind ? number + 1 : number;
        if (_before.Match(tokens, i, out next) is not null && following < numbers.Count
            && next < tokens.Count && numbers[following].Start == tokens[next].Start)
        {
            found.Add(Span(tokens[i].Start, numbers[following].End, numbers[following].Value));
            return tokens.FindIndex(next, token => token.Start >= numbers[following].End) is var behind and >= 0 ? behind : tokens.Count;
        }
        if (_alone.Match(tokens, i, out next) is not null)
        {
            found.Add(Span(tokens[i].Start, tokens[next - 1].End, double.NaN));
            return next;
        }
        return i;
    }

    private static NumberSpan Span(int start, int end, double value) => new(start, end - start, value, NumberKind.Percentage);
}
