using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Customers;

/// <summary>The statements that nearly every turn needs, translated once.</summary>
internal sealed class CustomerQueries
{
    public Func<ShopContext, CustomerId, CancellationToken, Task<Customer?>> ById { get; } =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId id, CancellationToken _) =>
            shop.Customers.AsNoTracking().SingleOrDefault(customer => customer.Id == id));

    public Func<ShopContext, CustomerId, IAsyncEnumerable<PaymentMethod>> MethodsOf { get; } =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId id) => shop.PaymentMethods.AsNoTracking()
            .Where(method => method.Customer == id).OrderBy(method => method.Position).AsQueryable());
}
