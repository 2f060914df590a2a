using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Audience;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.SignIn;

/// <summary>Remembers the one customer of a conversation.</summary>
public sealed class CustomerSession(ConversationState conversation, ICustomerDirectory customers, IEnumerable<ICustomerProof> proofs, ICustomerReach reach)
{
    /// <summary>Where the customer stands in the conversation's state.</summary>
    public const string Property = "customer";

    private readonly IStatePropertyAccessor<SignedInCustomer> _customer = conversation.CreateProperty<SignedInCustomer>(Property);

    /// <summary>The customer of the conversation, or null before it is proved who they are, to the host or to the bot; nobody where others read
    /// along.</summary>
    public async Task<SignedInCustomer?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.IsReadByOthers() ? null
        : await _customer.GetAsync(turnContext, () => null!, cancellationToken) ?? await FindProvenAsync(turnContext, cancellationToken);

    /// <summary>Settles who the customer is, for the rest of the conversation.</summary>
    public async Task<SignedInCustomer> BeginAsync(ITurnContext turnContext, Customer customer, CancellationToken cancellationToken)
    {
        var signedIn = new SignedInCustomer(customer.Id.Value, customer.FirstName);
        await _customer.SetAsync(turnContext, signedIn, cancellationToken);
        reach.Note(turnContext, customer.Id);
        return signedIn;
    }

    /// <summary>Forgets who the customer is.</summary>
    public Task EndAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        reach.Forget(turnContext);
        return _customer.DeleteAsync(turnContext, cancellationToken);
    }

    private async Task<SignedInCustomer?> FindProvenAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        foreach (var proof in proofs)
        {
            if (await proof.FindAsync(turnContext, cancellationToken) is { } id && await customers.FindAsync(id, cancellationToken) is { } customer)
            {
                return await BeginAsync(turnContext, customer, cancellationToken);
            }
        }
        return null;
    }
}
