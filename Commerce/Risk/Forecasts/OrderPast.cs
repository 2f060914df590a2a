namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>All orders so far in the order of time, and an order's figures as they were known on its day.</summary>
internal sealed class OrderPast
{
    /// <summary>For how long the outcome of an order is open.</summary>
    public static readonly TimeSpan UntilKnown = TimeSpan.FromDays(30);

    private const double CasesOfDoubt = 2;
    private const double FirstOrder = 5.5;
    private const string Nobody = "";

    private readonly Dictionary<string, CustomerPast> _customers = [];
    private readonly Queue<(OrderFacts Order, bool Happened)> _open = new();

    /// <summary>Gets how often it happened in each part of the shop.</summary>
    public SliceRates Rates { get; } = new();

    /// <summary>Gets the figures of an order that is not added yet, in the order of <see cref="Figures.All"/>.</summary>
    public double[] Describe(OrderFacts order)
    {
        LearnOutcomesBefore(order.At);
        var past = _customers.GetValueOrDefault(order.Customer) ?? new();
        return [.. Amounts(order), .. History(order, past), .. Figures.Slices.Select(dimension => Rates.Highest(order.Slices, dimension).Rate)];
    }

    /// <summary>Adds an order that is not older than those before.</summary>
    /// <param name="order">The order.</param>
    /// <param name="happened">What became of it, seen only by orders a month later; null when that is not known.</param>
    public void Add(OrderFacts order, bool? happened)
    {
        LearnOutcomesBefore(order.At);
        PastOf(order).Add(order);
        if (happened is { } known)
        {
            _open.Enqueue((order, known));
        }
    }

    /// <summary>Forgets a customer; outcomes that are still open count for the parts of the shop alone.</summary>
    public void Forget(string customer)
    {
        _customers.Remove(customer);
        for (var left = _open.Count; left > 0; left--)
        {
            var (order, happened) = _open.Dequeue();
            _open.Enqueue((order.Customer == customer ? order with { Customer = Nobody } : order, happened));
        }
    }

    private static double[] Amounts(OrderFacts order) =>
    [
        Log(order.Lines), Log(order.Pieces), Log(order.Total), Log(order.LargestLine), Log(order.LargestQuantity), Log(order.HighestPrice),
        Log(order.Total / Math.Max(1, order.Pieces)), Log(order.Total / Math.Max(1, order.Lines)), Log(order.Pieces / Math.Max(1, order.Lines)),
    ];

    private double[] History(OrderFacts order, CustomerPast past) =>
    [
        Log(order.PastOrders), order.PastReturns,
        (order.PastReturns + (CasesOfDoubt * Rates.Overall)) / (order.PastOrders + CasesOfDoubt), past.RateAmong(Rates.Overall),
        order.DaysSinceLast is { } days ? Log(days) : FirstOrder, Log(past.Spent), order.At.TimeOfDay.TotalHours,
        past.TotalBeyondUsual(order), past.LinesBeyondUsual(order), past.QuantityBeyondUsual(order),
    ];

    private void LearnOutcomesBefore(DateTimeOffset at)
    {
        while (_open.TryPeek(out var oldest) && oldest.Order.At + UntilKnown < at)
        {
            var (order, happened) = _open.Dequeue();
            PastOf(order).AddOutcome(happened);
            Rates.Add(order.Slices, happened);
        }
    }

    private CustomerPast PastOf(OrderFacts order) =>
        _customers.TryGetValue(order.Customer, out var past) ? past : _customers[order.Customer] = new();

    private static double Log(double value) => Math.Log(1 + Math.Max(0, value));
}
