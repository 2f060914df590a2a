namespace EcomBot.Commerce.Risk.Forecasts;

/// <summary>What one customer's orders were like so far.</summary>
internal sealed class CustomerPast
{
    private const double CasesOfDoubt = 3;

    private double _orders;
    private double _total;
    private double _lines;
    private double _quantity;
    private double _cases;
    private double _happened;

    /// <summary>Gets what all orders cost together.</summary>
    public double Spent { get; private set; }

    /// <summary>Gets the share of the orders whose outcome is known in which it happened, drawn towards that of everybody.</summary>
    public double RateAmong(double everybody) => (_happened + (CasesOfDoubt * everybody)) / (_cases + CasesOfDoubt);

    /// <summary>Gets how much more the order costs than the customer's usual one, as a logarithm; near 0 for new customers.</summary>
    public double TotalBeyondUsual(OrderFacts order) => Beyond(order.Total, _total);

    /// <summary>Gets how many more kinds of items it has.</summary>
    public double LinesBeyondUsual(OrderFacts order) => Beyond(order.Lines, _lines);

    /// <summary>Gets how much larger its largest quantity is.</summary>
    public double QuantityBeyondUsual(OrderFacts order) => Beyond(order.LargestQuantity, _quantity);

    /// <summary>Adds an order.</summary>
    public void Add(OrderFacts order)
    {
        _orders++;
        _total += Math.Log(1 + order.Total);
        _lines += Math.Log(1 + order.Lines);
        _quantity += Math.Log(1 + order.LargestQuantity);
        Spent += order.Total;
    }

    /// <summary>Adds what became of one of the orders.</summary>
    public void AddOutcome(bool happened)
    {
        _cases++;
        _happened += happened ? 1 : 0;
    }

    private double Beyond(double value, double sum) =>
        _orders == 0 ? 0 : (Math.Log(1 + value) - (sum / _orders)) * _orders / (_orders + 1);
}
