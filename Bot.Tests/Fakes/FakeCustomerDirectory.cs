using EcomBot.Commerce.Customers;

namespace EcomBot.Tests.Fakes;

/// <summary>A directory of a few customers.</summary>
internal sealed class FakeCustomerDirectory(params Customer[] customers) : ICustomerDirectory
{
    public Task<Customer?> FindAsync(CustomerId customer, CancellationToken cancellationToken) =>
        Find(known => known.Id == customer);

    public Task<Customer?> FindByEmailAsync(string email, CancellationToken cancellationToken) =>
        Find(known => known.EmailKey == CustomerKeys.OfEmail(email));

    public Task<Customer?> FindByNameAsync(string firstName, string lastName, string postalCode, CancellationToken cancellationToken) =>
        Find(known => known.NameKey == CustomerKeys.OfName(firstName, lastName, postalCode));

    public Task<Customer?> FindByPhoneAsync(string phone, CancellationToken cancellationToken) =>
        Find(known => CustomerKeys.IsSamePhone(known.Phone, phone));

    private Task<Customer?> Find(Func<Customer, bool> fits) => Task.FromResult(customers.SingleOrDefault(fits));
}
