using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Trees;

namespace EcomBot.Commerce.Recommendations.Training;

/// <summary>Makes examples of customers' last visits: what would have been candidates before, and what was bought then.</summary>
internal static class ExampleMaker
{
    /// <summary>Makes examples.</summary>
    /// <param name="known">What was learnt without those last visits.</param>
    /// <param name="log">All visits.</param>
    /// <param name="owned">Whether what a customer had counts as an answer.</param>
    /// <param name="most">From how many customers at most.</param>
    /// <param name="cancellationToken">Stops early.</param>
    public static Examples Make(Knowledge known, PurchaseLog log, Owned owned, int most, CancellationToken cancellationToken)
    {
        var customers = Enumerable.Range(0, log.Customers.Count).Where(customer => log.Customers[customer].Count > 1).ToArray();
        new Random(1).Shuffle(customers);
        var groups = customers.Take(most).AsParallel().AsOrdered().WithCancellation(cancellationToken)
            .Select(customer => Make(known, log.Customers[customer], owned));
        return new(Features.Count, [.. groups.OfType<ExampleGroup>()]);
    }

    private static ExampleGroup? Make(Knowledge known, IReadOnlyList<Visit> visits, Owned owned)
    {
        Visit[] before = [.. visits.SkipLast(1)];
        using var work = Workspaces.Rent(known);
        Gathering.Gather(known, before, [], work.Space);
        var (products, highest) = Shortlist.Choose(work.Space, known, owned, _ => true, Ranker.MostCandidates);
        var isRight = Array.ConvertAll(products, product => visits[^1].Products.Contains(product));
        if (!isRight.Contains(true))
        {
            return null;
        }

        return new(new Features(known, work.Space, before, highest).Of(products), isRight);
    }
}
