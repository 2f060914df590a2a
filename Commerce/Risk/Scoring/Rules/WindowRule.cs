using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>Items that come back after their time, where the settings let a person decide on them.</summary>
internal sealed class WindowRule(ReturnRules rules) : IRiskRule
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        if (question.Kind is not (RiskKind.Return or RiskKind.Exchange))
        {
            return [];
        }

        var late = await rules.LateAsync(given, question.Pieces, cancellationToken);
        return late is null ? [] : [new(RiskCode.OutsideWindow, 1, ("title", late.Title), ("days", late.Days), ("until", late.UntilText))];
    }
}
