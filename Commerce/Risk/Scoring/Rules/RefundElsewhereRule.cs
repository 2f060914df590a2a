using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>Money that goes to another method than the order was paid with.</summary>
internal sealed class RefundElsewhereRule : IRiskRule
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        var isElsewhere = question.RefundTo is { } method && given.Order.PaidWith().All(paid => paid.Key != method);
        return Task.FromResult<IReadOnlyList<RiskSignal>>(
            isElsewhere ? [new(RiskCode.RefundElsewhere, 1, ("method", question.RefundTo))] : []);
    }
}
