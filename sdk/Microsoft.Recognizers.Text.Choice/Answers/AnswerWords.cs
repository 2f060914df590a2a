using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Choice.Answers;

/// <summary>The phrases of one language that say yes or no.</summary>
internal sealed class AnswerWords
{
    private readonly Dictionary<string, bool> _answers = new(StringComparer.Ordinal);

    private AnswerWords(WordFile file)
    {
        Tokenizer = new AnswerTokenizer(file.Setting("ideographs only") == "yes");
        Add(file.Phrases("yes"), true);
        Add(file.Phrases("no"), false);
    }

    /// <summary>The words of each culture; read when first used.</summary>
    public static IReadOnlyDictionary<string, Lazy<AnswerWords>> Cultures { get; } = Load();

    /// <summary>Cuts texts of the language into words.</summary>
    public AnswerTokenizer Tokenizer { get; }

    /// <summary>How many tokens the longest phrase has.</summary>
    public int LongestPhrase { get; private set; }

    /// <summary>What a phrase, its words with single spaces, says; null when it says neither.</summary>
    public bool? Find(string phrase) => _answers.TryGetValue(phrase, out var isYes) ? isYes : null;

    private static Dictionary<string, Lazy<AnswerWords>> Load()
    {
        var cultures = new Dictionary<string, Lazy<AnswerWords>>();
        foreach (var file in WordFile.LoadAll(typeof(AnswerWords).Assembly, "Choice"))
        {
            var words = new Lazy<AnswerWords>(() => new AnswerWords(file));
            foreach (var culture in file.Cultures)
            {
                cultures[culture] = words;
            }
        }
        return cultures;
    }

    private void Add(IEnumerable<string> phrases, bool isYes)
    {
        foreach (var phrase in phrases)
        {
            var tokens = Tokenizer.Tokenize(phrase);
            LongestPhrase = Math.Max(LongestPhrase, tokens.Count);
            _answers[string.Join(' ', tokens.Select(token => token.Folded))] = isYes;
        }
    }
}
