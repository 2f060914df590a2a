using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Risk.Scoring;

/// <summary>Looks at one side of a request.</summary>
internal interface IRiskRule
{
    /// <summary>Gets what it sees; nothing where there is nothing to say.</summary>
    Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken);
}
