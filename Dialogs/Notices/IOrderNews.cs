using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Notices;

/// <summary>What customers said about messages on their orders.</summary>
public interface IOrderNews
{
    /// <summary>Gets whether a customer asked for messages on an order, or on all; false where none are wanted, null where nothing was said.</summary>
    Task<bool?> FindAsync(CustomerId customer, OrderNumber? order, CancellationToken cancellationToken);

    /// <summary>Notes whether messages are wanted, on one order or (null) on all; kept with the turn, whose conversation they go to.</summary>
    void Put(ITurnContext turnContext, CustomerId customer, OrderNumber? order, bool isWanted);
}

/// <summary>Keeps wishes in memory where the host never writes first: a test of dialogs.</summary>
internal sealed class NoOrderNews : IOrderNews
{
    private readonly Dictionary<(CustomerId, OrderNumber?), bool> _wishes = [];

    /// <inheritdoc/>
    public Task<bool?> FindAsync(CustomerId customer, OrderNumber? order, CancellationToken cancellationToken) =>
        Task.FromResult<bool?>(_wishes.TryGetValue((customer, order), out var isWanted) ? isWanted : null);

    /// <inheritdoc/>
    public void Put(ITurnContext turnContext, CustomerId customer, OrderNumber? order, bool isWanted) => _wishes[(customer, order)] = isWanted;
}
