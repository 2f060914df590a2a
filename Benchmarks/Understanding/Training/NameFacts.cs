using EcomBot.Cognitive.Entities.NameTagging;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Gathers what is known of words beforehand: the lists of names, their part in an encyclopedia, how people write them.</summary>
internal static class NameFacts
{
    private const int MostWords = 400;

    private static readonly string[] Wikis = ["en", "de", "fr", "pt"];

    private static readonly string[] Texts = ["sentiment/xlmt_en_train.jsonl", "sentiment/vader_tweets_en.jsonl", "sentiment/vader_amazon_en.jsonl"];

    /// <summary>The table of all known words.</summary>
    public static WordFacts Of(string data)
    {
        var facts = new Dictionary<uint, NameFact>();
        var (parts, writings) = (new WordParts(), new WordWritings());
        foreach (var language in Wikis)
        {
            foreach (var text in MarkedTexts.Read(Path.Combine(data, "entities", $"wikiann_{language}_train.jsonl")))
            {
                parts.Count(text);
                writings.Count(language == "en" ? text.Text : "");
            }
        }
        foreach (var text in Sentences(data))
        {
            writings.Count(text);
        }
        AddLists(facts);
        Add(facts, parts.Facts.Concat(writings.Facts));
        return WordFacts.Of(facts);
    }

    /// <summary>The words of a text with their plain letters.</summary>
    public static List<(NameWord Word, string Plain)> WordsOf(string text)
    {
        var (folded, words) = (Folding.Of(text), new NameWord[MostWords]);
        var count = NameWord.In(text, folded, words);
        return [.. words.Take(count).Select(word => (word, folded[word.Start..word.End]))];
    }

    private static IEnumerable<string> Sentences(string data) =>
        MarkedTexts.Read(Path.Combine(data, "entities", "wnut17_en_train.jsonl")).Select(text => text.Text)
        .Concat(Texts.SelectMany(file => LabelledText.Read(Path.Combine(data, file))).Select(text => text.Text))
        .Concat(LabelledText.Read(Path.Combine(data, "language", "lingua_sentences.jsonl")).Where(text => text.Label == "en").Select(text => text.Text));

    private static void AddLists(Dictionary<uint, NameFact> facts)
    {
        for (var list = 0; list < Gazetteers.Lists.Count; list++)
        {
            var fact = NameFact.Of(lists: 1u << list);
            Add(facts, Gazetteers.Entries(Gazetteers.Lists[list]).Select(entry => (WordsOf(entry).Select(word => NameContext.HashOf(word.Plain)).Aggregate(NameContext.Join), fact)));
        }
    }

    private static void Add(Dictionary<uint, NameFact> facts, IEnumerable<(uint Hash, NameFact Fact)> more)
    {
        foreach (var (hash, fact) in more)
        {
            facts[hash] = facts.GetValueOrDefault(hash) | fact;
        }
    }
}
