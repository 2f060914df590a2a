using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Commerce.Risk.Scoring;

/// <summary>A request as the rules look at it.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Amount">How much money or goods it is about.</param>
internal sealed record RiskQuestion(RiskKind Kind, Money Amount)
{
    /// <summary>Gets the pieces that it is about, one entry a piece.</summary>
    public IReadOnlyList<OrderLine> Pieces { get; init; } = [];

    /// <summary>Gets where money goes; null where none does.</summary>
    public PaymentMethodId? RefundTo { get; init; }

    /// <summary>Gets where the order is to be sent instead.</summary>
    public Address? NewAddress { get; init; }

    /// <summary>Gets the serial numbers that were read on the pieces.</summary>
    public IReadOnlyList<string> SerialNumbers { get; init; } = [];

    /// <summary>Gets the state of the pieces, if known.</summary>
    public ItemCondition? Condition { get; init; }

    /// <summary>Gets whether it can wait for a person. A cancellation does not: the goods are still here.</summary>
    public bool CanWait { get; init; } = true;
}

/// <summary>One thing that a rule saw.</summary>
/// <param name="Code">What it is.</param>
/// <param name="Value">How much of it.</param>
/// <param name="Data">What a sentence about it names.</param>
internal sealed record RiskSignal(RiskCode Code, double Value, IReadOnlyDictionary<string, string> Data)
{
    public RiskSignal(RiskCode code, double value, params (string Name, object? Value)[] data)
        : this(code, value, data.Where(pair => pair.Value is not null).ToDictionary(
            pair => pair.Name, pair => Convert.ToString(pair.Value, System.Globalization.CultureInfo.InvariantCulture)!))
    {
    }
}
