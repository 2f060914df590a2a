namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for values in a text word by word; words of a value may stand apart, but not in another order.</summary>
internal readonly struct ValueSearch
{
    private const int DefaultMaxDistance = 2;

    private readonly List<Token> _words;
    private readonly FindValuesOptions _options;

    private ValueSearch(List<Token> words, FindValuesOptions options)
    {
        _words = words;
        _options = options;
    }

    public static List<ModelResult<FoundValue>> Run(string utterance, List<SortedValue> values, FindValuesOptions options)
    {
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var words = tokenizer(utterance, options.Locale);
        var search = new ValueSearch(words, options);
        var matches = new List<ModelResult<FoundValue>>();
        // A stable order: of matches that fit equally well, the longer value comes first.
        foreach (var value in values.OrderByDescending(static value => value.Value.Length))
        {
            search.AddMatches(matches, value, tokenizer(value.Value.Trim(), options.Locale));
        }

        return Choose(utterance, words, matches);
    }

    /// <summary>Keeps the best matches that share neither an index nor a word, and gives them their places in the text.</summary>
    private static List<ModelResult<FoundValue>> Choose(
        string utterance, List<Token> words, List<ModelResult<FoundValue>> matches)
    {
        var chosen = new List<ModelResult<FoundValue>>();
        var indexes = new HashSet<int>();
        var used = new bool[words.Count];
        foreach (var match in matches.OrderByDescending(static match => match.Resolution.Score))
        {
            var span = used.AsSpan(match.Start, match.End - match.Start + 1);
            if (!span.Contains(true) && indexes.Add(match.Resolution.Index))
            {
                span.Fill(true);
                match.Start = words[match.Start].Start;
                match.End = words[match.End].End;
                match.Text = utterance[match.Start..(match.End + 1)];
                chosen.Add(match);
            }
        }

        chosen.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        return chosen;
    }

    /// <summary>Finds a value again and again, each time after the end of the match before.</summary>
    private void AddMatches(List<ModelResult<FoundValue>> matches, SortedValue value, List<Token> valueWords)
    {
        var start = 0;
        while (start < _words.Count && Match(value, valueWords, start) is { } match)
        {
            matches.Add(match);
            start = match.End + 1;
        }
    }

    private ModelResult<FoundValue> Match(SortedValue value, List<Token> valueWords, int start)
    {
        var (matched, deviation, first, last) = (0, 0, -1, -1);
        foreach (var word in valueWords)
        {
            var position = PositionOf(word, start);
            var distance = matched > 0 ? position - start : 0;
            if (position < 0 || distance > (_options.MaxTokenDistance ?? DefaultMaxDistance))
            {
                continue;
            }

            matched++;
            deviation += distance;
            start = position + 1;
            first = first < 0 ? position : first;
            last = position;
        }

        return matched > 0 && (matched == valueWords.Count || _options.AllowPartialMatches)
            ? Found(value, first, last, Score(matched, valueWords.Count, deviation))
            : null;
    }

    /// <summary>The share of the value's words found, times their share of the words from the first to the last.</summary>
    private static float Score(int matched, int count, int deviation) =>
        (float)matched / count * ((float)matched / (matched + deviation));

    private static ModelResult<FoundValue> Found(SortedValue value, int first, int last, float score) => new()
    {
        Start = first,
        End = last,
        TypeName = "value",
        Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
    };

    private int PositionOf(Token word, int start)
    {
        for (var position = start; position < _words.Count; position++)
        {
            if (_words[position].Normalized == word.Normalized)
            {
                return position;
            }
        }

        return -1;
    }
}
