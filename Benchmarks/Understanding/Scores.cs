namespace EcomBot.Benchmarks.Understanding;

/// <summary>Counts what was said of what was true, class by class.</summary>
internal sealed class Scores
{
    private readonly Dictionary<(string Truth, string Said), int> _counts = [];

    /// <summary>How many answers were counted.</summary>
    public int Count { get; private set; }

    /// <summary>The part of the answers that was right.</summary>
    public double Accuracy => Count == 0 ? 0 : (double)_counts.Where(pair => pair.Key.Truth == pair.Key.Said).Sum(pair => pair.Value) / Count;

    /// <summary>The mean over the true classes of the harmonic mean of precision and recall.</summary>
    public double MacroF1 => Truths.Select(F1).DefaultIfEmpty().Average();

    /// <summary>The classes that occur as truth.</summary>
    public IEnumerable<string> Truths => _counts.Keys.Select(key => key.Truth).Distinct().Order(StringComparer.Ordinal);

    /// <summary>Counts an answer.</summary>
    public void Add(string truth, string said)
    {
        _counts[(truth, said)] = _counts.GetValueOrDefault((truth, said)) + 1;
        Count++;
    }

    /// <summary>The part of a class that was found.</summary>
    public double Recall(string label) => Ratio(Hits(label), Sum(key => key.Truth == label));

    /// <summary>The harmonic mean of precision and recall of a class.</summary>
    public double F1(string label) => Ratio(2.0 * Hits(label), Sum(key => key.Truth == label) + Sum(key => key.Said == label));

    /// <summary>Matthews correlation coefficient over all classes (Gorodkin 2004).</summary>
    public double MatthewsCorrelation()
    {
        var labels = _counts.Keys.SelectMany(key => new[] { key.Truth, key.Said }).Distinct().ToArray();
        double right = labels.Sum(Hits), all = Count, both = 0, truths = 0, saids = 0;
        foreach (var label in labels)
        {
            double truth = Sum(key => key.Truth == label), said = Sum(key => key.Said == label);
            both += truth * said;
            truths += truth * truth;
            saids += said * said;
        }
        return Ratio((right * all) - both, Math.Sqrt(((all * all) - saids) * ((all * all) - truths)));
    }

    private int Hits(string label) => _counts.GetValueOrDefault((label, label));

    private int Sum(Func<(string Truth, string Said), bool> where) => _counts.Where(pair => where(pair.Key)).Sum(pair => pair.Value);

    private static double Ratio(double part, double whole) => whole == 0 ? 0 : part / whole;
}
