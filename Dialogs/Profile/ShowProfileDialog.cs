using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Profile;

/// <summary>Shows customers what the shop knows of them: address, e-mail, phone, payment methods and balances.</summary>
public sealed class ShowProfileDialog(TaskDesk desk, ICustomerDirectory customers, CommerceOptions shop)
    : TaskDialog<ProfileQuestion>(nameof(ShowProfileDialog), desk)
{
    /// <inheritdoc/>
    protected override Task<ProfileQuestion> ReadAsync(ProfileQuestion draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(turn.Asked is null ? draft with { Text = said.Text } : draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProfileQuestion draft, TaskTurn turn, CancellationToken cancellationToken) =>
        await customers.FindAsync(turn.Customer, cancellationToken) is { } customer
            ? new Tell(ProfileReplies.Profile(customer, shop.Currency, draft.Text))
            : new Tell(RefusalReplies.Message(new(Commerce.Operations.RefusalRule.CustomerNotFound, ""))) { Failed = true };
}
