using System.Text.Json;
using EcomBot.Commerce.Customers;

namespace EcomBot.Commerce.Privacy;

/// <summary>A place that holds data on customers. The shop is one; a host adds its own, such as transcripts.</summary>
public interface IPersonalData
{
    /// <summary>Gets what the place is called in an export.</summary>
    string Name { get; }

    /// <summary>Writes one JSON value with all that is held on the customer (GDPR article 15).</summary>
    Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken);

    /// <summary>Removes all that is held on the customer, but for what the law wants kept, which then names nobody (article 17).</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="erased">The name that takes the customer's place in what is kept; it says nothing of the person.</param>
    /// <param name="cancellationToken">Stops before anything is saved.</param>
    Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken);
}
