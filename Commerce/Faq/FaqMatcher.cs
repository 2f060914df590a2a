using EcomBot.Commerce.Search;

namespace EcomBot.Commerce.Faq;

/// <summary>
/// Compares questions with the wordings of answers by their words, rare ones counting more (cosine of tf-idf). A shop has few wordings, in
/// which a "without" is as rare as a "warranty": function words count little.
/// </summary>
internal sealed class FaqMatcher
{
    private const double OfFunctionWords = 0.3;

    private readonly (FaqEntry Entry, string[] Words)[] _wordings;
    private readonly Dictionary<string, double> _weights;

    public FaqMatcher(IReadOnlyList<FaqEntry> entries)
    {
        _wordings = [.. entries.SelectMany(entry => entry.Variations.Prepend(entry.Question), (entry, text) => (entry, Words(text)))];
        _weights = _wordings.SelectMany(wording => wording.Words).GroupBy(word => word)
            .ToDictionary(group => group.Key, group => Math.Log(1 + ((double)_wordings.Length / group.Count())));
    }

    /// <summary>Gets the answers that share a word with the question, the best first.</summary>
    public IEnumerable<FaqMatch> Match(string question)
    {
        var asked = Words(question);
        return _wordings.Select(wording => new FaqMatch(wording.Entry, Similarity(asked, wording.Words)))
            .GroupBy(match => match.Entry).Select(group => group.MaxBy(match => match.Score)!)
            .Where(match => match.Score > 0).OrderByDescending(match => match.Score);
    }

    private static string[] Words(string text) => [.. SearchTerms.Of(text).Distinct()];

    private double Similarity(string[] one, string[] other)
    {
        var shared = one.Intersect(other).Sum(Square);
        return shared == 0 ? 0 : shared / Math.Sqrt(one.Sum(Square) * other.Sum(Square));
    }

    // A word that no wording has counts as much as the rarest.
    private double Square(string word)
    {
        var weight = _weights.GetValueOrDefault(word, Math.Log(1 + _wordings.Length));
        return weight * weight * (FunctionWords.Has(word) ? OfFunctionWords * OfFunctionWords : 1);
    }
}
