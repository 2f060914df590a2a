using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Decides requests that were held, for whoever of the shop was asked: at the desk or in Teams.</summary>
internal sealed class HeldDesk(IShopOperation<DecideHeldCase, CaseDecision> decide, IStaffAudit audit, TalkSignals signals)
{
    /// <summary>Decides one as a person; what was asked for is done at once where it is approved.</summary>
    /// <returns>Why it cannot be decided, such as that a colleague was first; null when it is.</returns>
    public async Task<Refusal?> DecideAsync(DecideHeldCase decision, StaffMember who, CancellationToken cancellationToken)
    {
        var outcome = await decide.ExecuteAsync(new(ActorKind.Agent, who.Id), OperationId.New(), decision, cancellationToken);
        if (outcome.IsAllowed)
        {
            await audit.NoteAsync(who, StaffAct.DecidedCase, decision.Case.Value, CancellationToken.None);
            signals.QueueChanged();
        }
        return outcome.Refusal;
    }
}
