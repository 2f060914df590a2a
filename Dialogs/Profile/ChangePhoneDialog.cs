using EcomBot.Cognitive;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Profile;

/// <summary>Changes the phone number of a customer.</summary>
public sealed class ChangePhoneDialog(TaskDesk desk, ICustomerDirectory customers, IShopOperation<ChangeProfile, CustomerEffect> change)
    : TaskDialog<ContactChange>(nameof(ChangePhoneDialog), desk)
{
    private const string About = "phone";
    private const int FewestDigits = 7;

    /// <inheritdoc/>
    protected override Task<ContactChange> ReadAsync(ContactChange draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var number = said.EntitiesOf(EntityCategory.Phone).LastOrDefault()?.Text
            ?? (turn.Asked is About or "edit" && said.Text.Count(char.IsDigit) >= FewestDigits ? DigitsOf(said.Text) : null);
        return Task.FromResult(number is null ? draft : draft with { Value = number });
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ContactChange draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        if (draft.Value is null)
        {
            return new Ask(About, ProfileReplies.AskPhone(await customers.FindAsync(turn.Customer, cancellationToken)));
        }
        var outcome = await change.PreviewAsync(new(turn.Customer, Phone: draft.Value), cancellationToken);
        return outcome.IsAllowed ? new Confirm(ProfileReplies.PhoneSummary(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(ContactChange draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var outcome = await change.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, Phone: draft.Value), cancellationToken);
        return outcome.IsAllowed ? new Tell(ProfileReplies.PhoneDone(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    private static string DigitsOf(string text)
    {
        var from = text.IndexOfAny([.. "+(0123456789"]);
        return text[from..(text.LastIndexOfAny([.. "0123456789"]) + 1)];
    }
}
