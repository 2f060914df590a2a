using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Devices;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Devices;

/// <summary>Finds the service centres nearest to a customer: by the postal code that was said, else by the address on file.</summary>
public sealed class NearestCentres(IDeviceStore devices, ICustomerDirectory customers)
{
    /// <summary>The centres, the nearest first; null where it is not known where the customer is.</summary>
    /// <param name="brand">The brand that they must repair; null for any.</param>
    /// <param name="postalCode">A postal code that was said.</param>
    /// <param name="turn">The turn, for the customer.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    internal async Task<IReadOnlyList<NearServiceCentre>?> FindAsync(string? brand, string? postalCode, TaskTurn turn, int count,
        CancellationToken cancellationToken) =>
        await PlaceAsync(postalCode, turn, cancellationToken) is { } place ? await devices.NearestCentresAsync(brand, place, count, cancellationToken) : null;

    private async Task<Place?> PlaceAsync(string? postalCode, TaskTurn turn, CancellationToken cancellationToken) =>
        postalCode is not null ? new(PostalCode: postalCode)
        : turn.SignedIn is { } id && await customers.FindAsync(id, cancellationToken) is { } customer
            ? new(PostalCode: customer.Address.PostalCode, Country: customer.Address.Country)
        : null;
}
