using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Risk.Flags;

/// <summary>Flags an account, or takes its flag off; a person of the shop alone may.</summary>
/// <param name="Customer">Whose account.</param>
/// <param name="IsFlagged">Whether it is flagged from now on.</param>
/// <param name="Reason">Why, for the shop alone.</param>
public sealed record FlagAccount(CustomerId Customer, bool IsFlagged, string Reason);

/// <summary>What flagging changed.</summary>
/// <param name="Traits">By what the account is known again, or was.</param>
public sealed record AccountFlagged(IReadOnlyList<FlaggedTrait> Traits);

internal sealed class FlagAccountOperation(ShopDesk desk) : ShopOperation<FlagAccount, AccountFlagged>(desk)
{
    /// <inheritdoc/>
    protected override Refusal? WhyNot(Actor actor) => actor.Kind == ActorKind.Agent ? null
        : new(RefusalRule.StaffOnly, "A person of the shop decides this.", ("actor", actor.Kind));

    /// <inheritdoc/>
    protected override async Task<Outcome<AccountFlagged>> DecideAsync(
        FlagAccount request, ShopView view, CancellationToken cancellationToken)
    {
        if (await view.CustomerAsync(request.Customer, cancellationToken) is not { } customer)
        {
            return Refusals.CustomerNotFound(request.Customer);
        }

        var traits = request.IsFlagged
            ? await FlaggedTraits.PutAsync(customer, request.Reason, view, cancellationToken)
            : await FlaggedTraits.LiftAsync(customer.Id, view, cancellationToken);
        return traits.Count == 0
            ? new Refusal(RefusalRule.NothingChanges, "The account is not flagged.", ("customer", request.Customer))
            : new AccountFlagged(traits);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(FlagAccount request, AccountFlagged effect) => request.Customer;
}
