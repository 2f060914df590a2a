using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Hears of requests that were held and are decided now, as part of the same commit.</summary>
internal interface IDecisionListener
{
    /// <summary>A person has decided.</summary>
    /// <param name="decision">What was done: the case as it is then.</param>
    /// <param name="reason">What the customer reads as the reason; null for none.</param>
    void Decided(CaseDecision decision, string? reason);
}
