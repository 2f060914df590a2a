using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Scoring;

namespace EcomBot.Commerce.Orders;

/// <summary>An operation on an order that is scored when it is asked for, and held for a person where it should be.</summary>
internal abstract class ReviewedOperation<TRequest>(ShopDesk desk, RiskGate gate) : OrderOperation<TRequest>(desk)
    where TRequest : class, IOrderRequest
{
    /// <summary>Gets what kind of request it is.</summary>
    protected abstract RiskKind Kind { get; }

    /// <inheritdoc/>
    protected sealed override Task<Outcome<OrderEffect>> DecideAsync(
        TRequest request, OrderCase given, CancellationToken cancellationToken) => gate.PassAsync(
        request, Kind, given, trial => ApplyAsync(request, trial, cancellationToken), effect => Ask(request, effect), cancellationToken);

    /// <summary>Applies the rules to the customer's order.</summary>
    protected abstract Task<Outcome<OrderEffect>> ApplyAsync(TRequest request, OrderCase given, CancellationToken cancellationToken);

    /// <summary>Gets what there is to score.</summary>
    protected abstract RiskQuestion Ask(TRequest request, OrderEffect effect);
}
