using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Profile;

/// <summary>Lets customers be sent offers, or no more.</summary>
public sealed class MarketingConsentDialog(TaskDesk desk, ICustomerDirectory customers, IShopOperation<ChangeProfile, CustomerEffect> change)
    : TaskDialog<Consent>(nameof(MarketingConsentDialog), desk)
{
    private const string About = "consent";
    private const string In = "in";
    private const string Out = "out";

    /// <inheritdoc/>
    protected override Task<Consent> ReadAsync(Consent draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) => Task.FromResult(
        turn.Choice is { } chosen ? turn.Asked == About ? draft with { Wanted = chosen == In } : draft
        : Words.Has(said.Text, "consentOut") ? draft with { Wanted = false }
        : Words.Has(said.Text, "consentIn") ? draft with { Wanted = true }
        : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(Consent draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Wanted is not { } wanted)
        {
            return new Ask(About, ProfileReplies.AskConsent(await customers.FindAsync(turn.Customer, cancellationToken)),
                [new(In, ProfileReplies.ConsentIn()), new(Out, ProfileReplies.ConsentOut())]);
        }
        var outcome = await change.PreviewAsync(new(turn.Customer, MarketingOptIn: wanted), cancellationToken);
        return outcome.IsAllowed ? new Confirm(ProfileReplies.ConsentSummary(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(Consent draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var outcome = await change.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, MarketingOptIn: draft.Wanted), cancellationToken);
        return outcome.IsAllowed ? new Tell(ProfileReplies.ConsentDone(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }
}
