using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.EmailProof;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Profile;

/// <summary>Changes the e-mail address of a customer once a code that was sent to the new one came back.</summary>
public sealed class ChangeEmailDialog(
    TaskDesk desk, ICustomerDirectory customers, EmailProver prover, IShopOperation<ChangeProfile, CustomerEffect> change)
    : TaskDialog<EmailChange>(nameof(ChangeEmailDialog), desk)
{
    private const string About = "email";

    /// <inheritdoc/>
    protected override async Task<EmailChange> ReadAsync(EmailChange draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var present = (await customers.FindAsync(turn.Customer, cancellationToken))?.Email;
        var written = said.EntitiesOf(EntityCategory.Email).Select(entity => entity.Text)
            .LastOrDefault(email => !email.Equals(present, StringComparison.OrdinalIgnoreCase));
        return written is not null && written != draft.Email ? new() { Email = written }
            : draft.Email is { } email ? draft with { Proof = await prover.ReadAsync(draft.Proof, email, said, turn, cancellationToken) }
            : draft;
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(EmailChange draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Email is not { } email)
        {
            return new Ask(About, ProfileReplies.AskEmail(await customers.FindAsync(turn.Customer, cancellationToken)));
        }
        // What stands against the address is said before a proof is asked for.
        var outcome = await change.PreviewAsync(new(turn.Customer, Email: email, EmailIsProven: true), cancellationToken);
        return !outcome.IsAllowed ? RefusalReplies.Tell(outcome.Refusal)
            : !prover.IsReady ? new Tell(ProfileReplies.CannotProve(email)) { Failed = true }
            : await prover.NextAsync(draft.Proof, email, email, turn, [], cancellationToken) ?? new Confirm(ProfileReplies.EmailSummary(outcome.Effect));
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(EmailChange draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var request = new ChangeProfile(turn.Customer, Email: draft.Email, EmailIsProven: draft.Email is { } email && draft.Proof.IsProof(email));
        var outcome = await change.ExecuteAsync(turn.Actor, turn.Operation, request, cancellationToken);
        return outcome.IsAllowed ? new Tell(ProfileReplies.EmailDone(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }
}
