using EcomBot.Commerce.Risk.Learning;

namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>Learns from past orders how likely one outcome is for the next.</summary>
internal sealed class OutcomeForecaster
{
    private const double SmallestEffect = 0.1;
    private const int MostReasons = 4;
    // Chosen on orders after those learnt from, at four different days.
    private const double LinearShare = 0.3;

    private readonly OrderPast _past = new();
    private readonly BoostedTrees _trees;
    private readonly LinearOdds _linear;
    private readonly double[] _typical;

    /// <summary>Learns from orders, oldest first, with what became of each; null where it is not known yet.</summary>
    public OutcomeForecaster(IEnumerable<(OrderFacts Order, bool? Happened)> orders)
    {
        var (rows, labels) = (new List<double[]>(), new List<bool>());
        foreach (var (order, happened) in orders)
        {
            if (happened is { } known)
            {
                rows.Add(_past.Describe(order));
                labels.Add(known);
            }

            _past.Add(order, happened);
        }

        _trees = new([.. rows], [.. labels]);
        _linear = new([.. rows], [.. labels]);
        _typical = [.. Figures.All.Select((_, column) => Middle(rows, column))];
    }

    /// <summary>Gets how likely it is for an order that comes after those learnt, and why.</summary>
    public Forecast For(OrderFacts order)
    {
        var row = Describe(order);
        return new(LogOdds.ToProbability(OddsOf(row)), _past.Rates.Overall, [.. Raising(order, row)]);
    }

    /// <summary>Adds an order that was forecast, so that the customer's next one is seen beside it; what became of it is unknown.</summary>
    public void Add(OrderFacts order)
    {
        lock (_past)
        {
            _past.Add(order, happened: null);
        }
    }

    /// <summary>Forgets what one customer's orders were like; the next one is seen as a new customer's.</summary>
    public void Forget(string customer)
    {
        lock (_past)
        {
            _past.Forget(customer);
        }
    }

    /// <summary>Gets how likely it is, without the reasons.</summary>
    public double ProbabilityFor(OrderFacts order) => LogOdds.ToProbability(OddsOf(Describe(order)));

    private double OddsOf(double[] row) => (LinearShare * _linear.LogOddsOf(row)) + ((1 - LinearShare) * _trees.LogOddsOf(row));

    private double[] Describe(OrderFacts order)
    {
        lock (_past)
        {
            return _past.Describe(order);
        }
    }

    // A factor raises the odds by what they would fall to if its figures were those of the typical order.
    private IEnumerable<ForecastReason> Raising(OrderFacts order, double[] row)
    {
        var odds = OddsOf(row);
        return Enum.GetValues<ForecastFactor>().Select(factor => (factor, Effect: odds - OddsOf(Without(factor, row))))
            .Where(found => found.Effect > SmallestEffect).OrderByDescending(found => found.Effect).Take(MostReasons)
            .Select(found => new ForecastReason(found.factor, NameOf(found.factor, order), Math.Exp(found.Effect)));
    }

    private double[] Without(ForecastFactor factor, double[] row) =>
        [.. row.Select((value, column) => Figures.All[column] == factor ? _typical[column] : value)];

    private string? NameOf(ForecastFactor factor, OrderFacts order) =>
        Figures.SliceOf(factor) is { } dimension ? _past.Rates.Highest(order.Slices, dimension).Where?.Value : null;

    private static double Middle(List<double[]> rows, int column) =>
        rows.Count == 0 ? 0 : rows.Select(row => row[column]).Order().ElementAt(rows.Count / 2);
}
