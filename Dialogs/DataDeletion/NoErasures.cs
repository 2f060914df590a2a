using EcomBot.Commerce.Customers;

namespace EcomBot.Dialogs.DataDeletion;

/// <summary>Stands in where the host erases nobody.</summary>
internal sealed class NoErasures : IErasures
{
    /// <inheritdoc/>
    public void Request(CustomerId customer) => throw new InvalidOperationException("This host erases nobody.");
}
