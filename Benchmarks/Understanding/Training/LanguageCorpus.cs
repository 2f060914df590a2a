using System.Globalization;
using System.Text;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>The texts that language identification is trained on, by language.</summary>
internal sealed class LanguageCorpus
{
    /// <summary>One in so many texts of the large collections is taken.</summary>
    private const int SampledFrom = 4;

    /// <summary>How often a language's commonest words count, each a text of its own.</summary>
    private const int StopWordWeight = 6;

    private readonly SortedDictionary<string, List<string>> _texts = new(StringComparer.Ordinal);

    /// <summary>Reads the corpus from the folder of public data.</summary>
    /// <param name="data">The folder that holds <c>language</c>, <c>intents</c> and <c>sentiment</c>.</param>
    /// <param name="heldOut">Every so many-th line of the language files is kept out, to be scored; 0 keeps none out.</param>
    public static LanguageCorpus Read(string data, int heldOut)
    {
        var corpus = new LanguageCorpus();
        foreach (var kind in (string[])["single-words", "word-pairs", "sentences", "sentences"])
        {
            corpus.Add(LabelledText.Read(Path.Combine(data, "language", $"lingua_{kind}.jsonl")).Where((_, index) => heldOut == 0 || index % heldOut != 0));
        }
        foreach (var language in (string[])["de", "en", "es", "fr", "pt"])
        {
            corpus.AddAll(language, LabelledText.Read(Path.Combine(data, "sentiment", $"xlmt_{language}_train.jsonl")));
        }
        foreach (var (folder, language) in ((string, string)[])[("hint3_sofmattress", "en"), ("bitext_8k", "en"), ("banking77", "en"), ("clinc150", "en"),
            ("ms_chitchat_en", "en"), ("ms_chitchat_fr", "fr")])
        {
            corpus.AddAll(language, LabelledText.Read(Path.Combine(data, "intents", folder, "train.jsonl")).Where((_, index) => index % SampledFrom == 0));
        }
        foreach (var language in Resources.Languages)
        {
            corpus.AddAll(language, Enumerable.Repeat(StopWords.Of(language), StopWordWeight).SelectMany(words => words)
                .Select(word => new LabelledText(word, language)));
        }
        return corpus;
    }

    /// <summary>The languages, in the order of their codes.</summary>
    public IReadOnlyList<string> Languages => [.. _texts.Keys];

    /// <summary>The texts of a language.</summary>
    public IReadOnlyList<string> Texts(string language) => _texts[language];

    /// <summary>A text as somebody in a hurry writes it: cut to a few words, without accents, at random.</summary>
    public static string Vary(string text, Random random)
    {
        if (random.NextSingle() < 0.4f)
        {
            text = Cut(text, random);
        }
        return random.NextSingle() < 0.2f ? WithoutAccents(text) : text;
    }

    private static string Cut(string text, Random random)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var count = 1 + random.Next(7);
        var start = random.Next(Math.Max(1, words.Length - count + 1));
        return string.Join(' ', words.Skip(start).Take(count));
    }

    private static string WithoutAccents(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private void Add(IEnumerable<LabelledText> texts)
    {
        foreach (var group in texts.GroupBy(text => text.Label))
        {
            AddAll(group.Key, group);
        }
    }

    private void AddAll(string language, IEnumerable<LabelledText> texts)
    {
        var latin = texts.Select(text => text.Text).Where(IsLatin);
        if (!_texts.TryGetValue(language, out var known))
        {
            known = [];
        }
        known.AddRange(latin);
        if (known.Count > 100)
        {
            _texts[language] = known;
        }
    }

    private static bool IsLatin(string text) => text.Count(Script.IsLatin) * 2 > text.Count(char.IsLetter);
}
