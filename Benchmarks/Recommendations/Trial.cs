using EcomBot.Commerce.Recommendations.Purchases;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>A log to learn from, and what its customers bought next.</summary>
/// <param name="Log">What is learnt from.</param>
/// <param name="Truth">What each customer bought next; null for those who are not tested, −1 for what the log does not know.</param>
/// <param name="IsDated">Whether the visits have dates; then what a customer had may come again.</param>
internal sealed record Trial(PurchaseLog Log, IReadOnlyList<int[]?> Truth, bool IsDated)
{
    /// <summary>Reads the files.</summary>
    public static Trial Read(RecommendArguments files)
    {
        var isDated = false;
        var train = files.Train.SelectMany(file => PurchaseFile.Read(file, out isDated)).ToList();
        var test = PurchaseFile.Read(files.Test, out _).ToLookup(line => line.User, line => line.Item);
        var items = train.Select(line => line.Item).Distinct().Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var users = train.GroupBy(line => line.User).ToList();
        var log = new PurchaseLog(items.Count, [.. users.Select(user => VisitsOf(user, items))]);
        return new(log, [.. users.Select(user => test.Contains(user.Key) ? Known(test[user.Key], items) : null)], isDated);
    }

    private static IReadOnlyList<Visit> VisitsOf(IEnumerable<PurchaseLine> lines, Dictionary<string, int> items) =>
    [
        .. lines.GroupBy(line => line.Visit).OrderBy(visit => visit.First().Day)
            .Select(visit => new Visit(visit.First().Day, [.. visit.Select(line => items[line.Item]).Distinct()])),
    ];

    private static int[] Known(IEnumerable<string> truth, Dictionary<string, int> items) =>
        [.. truth.Distinct().Select(item => items.GetValueOrDefault(item, -1))];
}
