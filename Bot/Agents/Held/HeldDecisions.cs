using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>
/// Decides requests that were held within a scope whose owner commits: the decision, what was asked for, the line of the audit and what the
/// customer is told, all of it or nothing.
/// </summary>
internal sealed class HeldDecisions(
    IShopOperation<DecideHeldCase, CaseDecision> decide, IStaffAudit audit, TurnWork work, TalkSignals signals, IEnumerable<IDecisionListener> listeners)
{
    /// <summary>Decides one as a person; what was asked for is done with it where it is approved.</summary>
    /// <returns>Why it cannot be decided, such as that a colleague was first; null when it is.</returns>
    public async Task<Refusal?> DecideAsync(HeldDecision decision, StaffMember who, CancellationToken cancellationToken)
    {
        var outcome = await decide.ExecuteAsync(
            new(ActorKind.Agent, who.Id), OperationId.New(), new(decision.Case, decision.IsApproved, decision.FlagsAccount, decision.Kept), cancellationToken);
        if (!outcome.IsAllowed)
        {
            return outcome.Refusal;
        }
        audit.NoteWith(work, who, StaffAct.DecidedCase, decision.Case.Value);
        foreach (var listener in listeners)
        {
            listener.Decided(outcome.Effect, decision.Reason);
        }
        work.Afterwards(signals.QueueChanged);
        return null;
    }
}
