using System.Text.Json.Serialization;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Shipments;

namespace EcomBot.Commerce.Orders;

/// <summary>An order with all that belongs to it, as it was when it was read.</summary>
public sealed record Order
{
    /// <summary>Gets its number as the customer sees it.</summary>
    public required OrderNumber Number { get; init; }

    /// <summary>Gets whose it is.</summary>
    public required CustomerId Customer { get; init; }

    /// <summary>Gets the currency of all its amounts (ISO 4217).</summary>
    public required string Currency { get; init; }

    /// <summary>Gets when it was placed, in UTC; null where the shop keeps no dates.</summary>
    public DateTimeOffset? PlacedAt { get; init; }

    /// <summary>Gets when it was delivered, in UTC; null where it was not or the shop keeps no dates.</summary>
    public DateTimeOffset? DeliveredAt { get; init; }

    /// <summary>Gets how far it has come.</summary>
    public required OrderStatus Status { get; init; }

    /// <summary>Gets where it is sent.</summary>
    public required Address ShippingAddress { get; init; }

    /// <summary>Gets what was ordered.</summary>
    public required IReadOnlyList<OrderLine> Lines { get; init; }

    /// <summary>Gets its parcels.</summary>
    public IReadOnlyList<Shipment> Shipments { get; init; } = [];

    /// <summary>Gets the money that moved for it, in order.</summary>
    public IReadOnlyList<Payment> Payments { get; init; } = [];

    /// <summary>Gets why it was cancelled.</summary>
    public string? CancelReason { get; init; }

    /// <summary>Gets what the customer sends back for money.</summary>
    public ReturnRequest? Return { get; init; }

    /// <summary>Gets what the customer sends back for other items.</summary>
    public ExchangeRequest? Exchange { get; init; }

    internal int Version { get; init; }

    internal string NumberKey
    {
        get => Number.Key;
        private init => _ = value;
    }

    /// <summary>Gets what its items cost together.</summary>
    [JsonIgnore]
    public Money Total => Money.Sum(Lines.Select(line => line.Total()), Currency);

    /// <summary>Gets what the customer paid for it, refunds not taken off.</summary>
    [JsonIgnore]
    public Money Paid => SumOf(PaymentKind.Payment);

    /// <summary>Gets what the customer got back.</summary>
    [JsonIgnore]
    public Money Refunded => SumOf(PaymentKind.Refund);

    private Money SumOf(PaymentKind kind) =>
        Money.Sum(Payments.Where(payment => payment.Kind == kind).Select(payment => payment.Amount), Currency);
}
