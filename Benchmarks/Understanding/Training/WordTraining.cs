using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Spelling;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Collects the words that people write, so that none of them is taken for a misspelt other one.</summary>
internal static class WordTraining
{
    // Who writes in a hurry misspells; the same slip is seldom made twice.
    private const int FewestOfHasty = 2;
    private const int UsesOfCommon = 30;

    private static readonly string[] Careful = ["language/lingua_single-words", "language/lingua_word-pairs", "language/lingua_sentences"];

    private static readonly string[] Hasty =
    [
        "sentiment/xlmt_en_train", "sentiment/xlmt_de_train", "sentiment/xlmt_es_train", "sentiment/xlmt_fr_train", "sentiment/xlmt_pt_train",
        "sentiment/vader_tweets_en", "sentiment/vader_amazon_en", "intents/hint3_sofmattress/train", "intents/bitext_8k/train", "intents/banking77/train",
        "intents/clinc150/train", "intents/ms_chitchat_en/train", "intents/ms_chitchat_fr/train", "intents/ms_general_en/train",
        "intents/ms_general_fr/train",
    ];

    private static readonly string[] Marked = ["wikiann_en_train", "wikiann_de_train", "wikiann_fr_train", "wikiann_pt_train", "wnut17_en_train"];

    private static readonly string[] Languages = ["de", "en", "es", "fr", "pt"];

    /// <summary>Collects the words and writes them.</summary>
    public static BenchmarkReport Run(string data, string model)
    {
        var careful = Careful.SelectMany(file => LabelledText.Read(Path.Combine(data, $"{file}.jsonl"))).Where(text => Languages.Contains(text.Label))
            .SelectMany(text => WordsOf(text.Text));
        var hasty = Hasty.SelectMany(file => LabelledText.Read(Path.Combine(data, $"{file}.jsonl")).Select(text => text.Text))
            .Concat(Marked.SelectMany(file => MarkedTexts.Read(Path.Combine(data, "entities", $"{file}.jsonl")).Select(text => text.Text)))
            .SelectMany(WordsOf).CountBy(word => word).Where(word => word.Value >= FewestOfHasty)
            .Select(word => new ExpectedWord(word.Key, word.Key, word.Value)).ToList();
        var known = KnownWords.Of(careful.Concat(SpellingWords.WithoutSlips(hasty, UsesOfCommon).Words).Concat(Gazetteers.Lists.Append("everyday-words").SelectMany(Gazetteers.Entries).SelectMany(WordsOf)));
        using (var file = File.Create(model))
        {
            known.Save(file);
        }
        var report = new BenchmarkReport("model", "words", "bytes");
        report.Add(model, $"{known.Count}", $"{new FileInfo(model).Length}");
        return report;
    }

    private static IEnumerable<string> WordsOf(string text)
    {
        var folded = Folding.Of(text);
        return Tokenizer.Cut(text).Where(token => token is { Kind: TokenKind.Word, HasDigit: false }).Select(token => folded[token.Start..token.End]);
    }
}
