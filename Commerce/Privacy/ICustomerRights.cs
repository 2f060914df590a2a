using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Privacy;

/// <summary>What customers may ask about their own data (GDPR articles 15 and 17), over every place that holds some.</summary>
public interface ICustomerRights
{
    /// <summary>Writes all that is held on a customer as one JSON document.</summary>
    Task ExportAsync(CustomerId customer, Stream stream, CancellationToken cancellationToken);

    /// <summary>
    /// Removes a customer everywhere, in one transaction of the shop's database. Orders are kept without the person; the
    /// journal keeps that something changed, not what.
    /// </summary>
    /// <returns><see langword="false"/> when there is no such customer.</returns>
    Task<bool> EraseAsync(Actor actor, CustomerId customer, CancellationToken cancellationToken);
}
