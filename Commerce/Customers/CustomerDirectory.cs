using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Customers;

/// <summary>Customers as the shop's database holds them.</summary>
internal sealed class CustomerDirectory(ShopContext shop, ShopDesk desk) : ICustomerDirectory
{
    private readonly CustomerQueries _queries = Compiled<CustomerQueries>.For(shop);

    /// <inheritdoc/>
    public async Task<Customer?> FindAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        Customer? found = null;
        var methods = new List<PaymentMethod>();
        await foreach (var row in _queries.ById(shop, customer).WithCancellation(cancellationToken))
        {
            found ??= row.Customer;
            if (row.Method is not null)
            {
                methods.Add(desk.Changes.See(row.Method));
            }
        }

        return found is null ? null : desk.Changes.See(found) with { PaymentMethods = methods };
    }

    /// <inheritdoc/>
    public Task<Customer?> FindByEmailAsync(string email, CancellationToken cancellationToken)
    {
        var key = CustomerKeys.OfEmail(email);
        return OnlyAsync(shop.Customers.Where(customer => customer.EmailKey == key), _ => true, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<Customer?> FindByNameAsync(
        string firstName, string lastName, string postalCode, CancellationToken cancellationToken)
    {
        var key = CustomerKeys.OfName(firstName, lastName, postalCode);
        return OnlyAsync(shop.Customers.Where(customer => customer.NameKey == key), _ => true, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<Customer?> FindByPhoneAsync(string phone, CancellationToken cancellationToken)
    {
        var key = CustomerKeys.OfPhone(phone);
        return key is null ? null : await OnlyAsync(shop.Customers.Where(customer => customer.PhoneKey == key),
            customer => CustomerKeys.IsSamePhone(customer.Phone, phone), cancellationToken);
    }

    private async Task<Customer?> OnlyAsync(
        IQueryable<Customer> alike, Func<Customer, bool> fits, CancellationToken cancellationToken)
    {
        var found = (await alike.AsNoTracking().ToListAsync(cancellationToken)).Where(fits).Take(2).ToList();
        return found.Count == 1 ? await WithMethodsAsync(found[0], cancellationToken) : null;
    }

    private async Task<Customer?> WithMethodsAsync(Customer? customer, CancellationToken cancellationToken)
    {
        if (customer is null)
        {
            return null;
        }

        var methods = new List<PaymentMethod>();
        await foreach (var method in _queries.MethodsOf(shop, customer.Id).WithCancellation(cancellationToken))
        {
            methods.Add(desk.Changes.See(method));
        }

        return desk.Changes.See(customer) with { PaymentMethods = methods };
    }
}
