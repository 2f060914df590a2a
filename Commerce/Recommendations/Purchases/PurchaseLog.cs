namespace EcomBot.Commerce.Recommendations.Purchases;

/// <summary>What was bought at one time.</summary>
/// <param name="Day">When, in days from any beginning; where only the order is known, a place in it.</param>
/// <param name="Products">Which products, each once, by their places in the catalogue that is learnt.</param>
internal sealed record Visit(double Day, int[] Products);

/// <summary>All that is learnt from: what each customer bought, in order of time. Nobody has a name here.</summary>
/// <param name="ProductCount">How many products there are; their places are 0 and up.</param>
/// <param name="Customers">A list of visits a customer.</param>
internal sealed record PurchaseLog(int ProductCount, IReadOnlyList<IReadOnlyList<Visit>> Customers)
{
    /// <summary>Gets the log without each customer's last visit, where there was one before it.</summary>
    public PurchaseLog BeforeLastVisits() => this with { Customers = [.. Customers.Select(Before)] };

    /// <summary>Gets the day of the last visit of all.</summary>
    public double LastDay() => Customers.Where(visits => visits.Count > 0).Select(visits => visits[^1].Day).DefaultIfEmpty(0).Max();

    private static IReadOnlyList<Visit> Before(IReadOnlyList<Visit> visits) =>
        visits.Count < 2 ? visits : new ArraySegment<Visit>([.. visits], 0, visits.Count - 1);
}
