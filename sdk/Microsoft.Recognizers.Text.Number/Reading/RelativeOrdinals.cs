using System.Globalization;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Finds places counted from the end or from the current item: last, next, the last but one.</summary>
internal sealed class RelativeOrdinals
{
    private readonly PhraseTrie<WordLine> _phrases = new();

    public RelativeOrdinals(WordFile file)
    {
        foreach (var line in file.Section("relative ordinals"))
        {
            foreach (var phrase in line.Phrases)
            {
                _phrases.GetOrAdd(phrase, () => line);
            }
        }
    }

    /// <summary>The places counted from the start together with the relative ones; a longer phrase hides what it holds.</summary>
    public List<NumberSpan> AddTo(List<NumberSpan> ordinals, List<Token> tokens) =>
        SpanMerging.Merge(Find(tokens), ordinals, (_, _) => true);

    private List<NumberSpan> Find(List<Token> tokens)
    {
        var found = new List<NumberSpan>();
        for (var i = 0; i < tokens.Count;)
        {
            if (_phrases.Match(tokens, i, out var next) is { } line)
            {
                found.Add(ToSpan(tokens[i].Start, tokens[next - 1].End, line.Key));
            }
            i = Math.Max(next, i + 1);
        }
        return found;
    }

    // The key is what is shown, such as end-1.
    private static NumberSpan ToSpan(int start, int end, string key)
    {
        var sign = key.IndexOfAny(['+', '-']);
        var offset = int.Parse(key.AsSpan(sign), CultureInfo.InvariantCulture);
        return new NumberSpan(start, end - start, offset, NumberKind.RelativeOrdinal) { Shown = key, RelativeTo = key[..sign] };
    }
}
