using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Customers;

/// <summary>The statements that nearly every turn needs, translated once.</summary>
internal sealed class CustomerQueries
{
    /// <summary>A customer beside each of the payment methods, in their order; beside none where there is none.</summary>
    public Func<ShopContext, CustomerId, IAsyncEnumerable<CustomerRow>> ById { get; } =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId id) =>
            from customer in shop.Customers.AsNoTracking()
            where customer.Id == id
            from method in shop.PaymentMethods.AsNoTracking().Where(method => method.Customer == customer.Id).DefaultIfEmpty()
            orderby method.Position
            select new CustomerRow(customer, method));

    public Func<ShopContext, CustomerId, IAsyncEnumerable<PaymentMethod>> MethodsOf { get; } =
        EF.CompileAsyncQuery((ShopContext shop, CustomerId id) => shop.PaymentMethods.AsNoTracking()
            .Where(method => method.Customer == id).OrderBy(method => method.Position).AsQueryable());
}

/// <summary>A customer and one of the payment methods.</summary>
internal sealed record CustomerRow(Customer Customer, PaymentMethod? Method);
