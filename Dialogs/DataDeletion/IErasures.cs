using EcomBot.Commerce.Customers;

namespace EcomBot.Dialogs.DataDeletion;

/// <summary>Has customers erased everywhere.</summary>
public interface IErasures
{
    /// <summary>Has a customer erased once the turn is committed, this conversation included.</summary>
    void Request(CustomerId customer);
}
