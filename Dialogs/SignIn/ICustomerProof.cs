using EcomBot.Commerce.Customers;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.SignIn;

/// <summary>
/// A proof of who the customer is that the host holds, such as the shop's signed page token or account linking. It is looked up in what
/// the host keeps, never in what a client sends.
/// </summary>
public interface ICustomerProof
{
    /// <summary>Gets the customer that is proved to write in the conversation of a turn, or null.</summary>
    Task<CustomerId?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
