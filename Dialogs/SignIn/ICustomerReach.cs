using EcomBot.Commerce.Customers;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.SignIn;

/// <summary>Remembers in which conversations a customer can be written to.</summary>
public interface ICustomerReach
{
    /// <summary>Notes that the conversation of a turn is a customer's; kept with the turn.</summary>
    void Note(ITurnContext turnContext, CustomerId customer);

    /// <summary>Notes that the conversation of a turn is nobody's any more; kept with the turn.</summary>
    void Forget(ITurnContext turnContext);
}

/// <summary>Remembers nothing: where the host never writes first.</summary>
internal sealed class NoReach : ICustomerReach
{
    /// <inheritdoc/>
    public void Note(ITurnContext turnContext, CustomerId customer)
    {
    }

    /// <inheritdoc/>
    public void Forget(ITurnContext turnContext)
    {
    }
}
