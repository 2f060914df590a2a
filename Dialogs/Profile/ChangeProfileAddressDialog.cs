using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Profile;

/// <summary>Changes the default address of a customer.</summary>
public sealed class ChangeProfileAddressDialog(
    TaskDesk desk, AddressFinder addresses, ICustomerDirectory customers, IShopOperation<ChangeProfile, CustomerEffect> change)
    : TaskDialog<ProfileAddress>(nameof(ChangeProfileAddressDialog), desk)
{
    // A town or a postal code alone sounds like a question for something near it.
    /// <inheritdoc/>
    protected override IReadOnlyList<string> Accepts => [Intents.ServiceCentre, Intents.AskShop, Intents.AskDelivery];

    /// <inheritdoc/>
    protected override async Task<ProfileAddress> ReadAsync(ProfileAddress draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var read = await addresses.ReadAsync(draft.Address, said, turn, cancellationToken);
        return read.From == AddressWish.Profile ? draft : draft with { Address = read };
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProfileAddress draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (address, instead) = await FindAsync(draft, turn, cancellationToken);
        if (address is null)
        {
            return instead!;
        }
        var outcome = await change.PreviewAsync(new(turn.Customer, Address: address), cancellationToken);
        return outcome.IsAllowed ? new Confirm(ProfileReplies.AddressSummary(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(ProfileAddress draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var (address, instead) = await FindAsync(draft, turn, cancellationToken);
        if (address is null)
        {
            return instead!;
        }
        var outcome = await change.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer, Address: address), cancellationToken);
        return outcome.IsAllowed ? new Tell(ProfileReplies.AddressDone(outcome.Effect)) : RefusalReplies.Tell(outcome.Refusal);
    }

    private async Task<FoundAddress> FindAsync(ProfileAddress draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var present = (await customers.FindAsync(turn.Customer, cancellationToken))?.Address ?? new Address("", null, "", "", "", "");
        return await addresses.FindAsync(draft.Address, present, target: null, turn, cancellationToken);
    }
}
