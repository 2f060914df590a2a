namespace EcomBot.Commerce.Recommendations.Purchases;

/// <summary>Where each product appears in the log.</summary>
internal sealed class Appearances
{
    private readonly int[] _starts;
    private readonly (int Customer, int Visit)[] _places;

    public Appearances(PurchaseLog log)
    {
        _starts = Count(log);
        _places = new (int, int)[_starts[^1]];
        var next = _starts.AsSpan(0, log.ProductCount).ToArray();
        for (var customer = 0; customer < log.Customers.Count; customer++)
        {
            for (var visit = 0; visit < log.Customers[customer].Count; visit++)
            {
                foreach (var product in log.Customers[customer][visit].Products)
                {
                    _places[next[product]++] = (customer, visit);
                }
            }
        }
    }

    /// <summary>Gets the visits that have a product, those of one customer beside each other.</summary>
    public ReadOnlySpan<(int Customer, int Visit)> Of(int product) => _places.AsSpan(_starts[product].._starts[product + 1]);

    private static int[] Count(PurchaseLog log)
    {
        var starts = new int[log.ProductCount + 1];
        foreach (var product in log.Customers.SelectMany(visits => visits).SelectMany(visit => visit.Products))
        {
            starts[product + 1]++;
        }

        for (var product = 0; product < log.ProductCount; product++)
        {
            starts[product + 1] += starts[product];
        }

        return starts;
    }
}
