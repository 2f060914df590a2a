using System.Reflection;
using EcomBot.Commerce;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Sdk;

namespace EcomBot.Tests.Commerce.Contracts;

/// <summary>A shop behind the interfaces that dialogs use, filled with a few records.</summary>
internal sealed record Backend(ICustomerDirectory Customers, IOrderStore Orders, Func<ValueTask> CloseAsync) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => CloseAsync();
}

/// <summary>All backends that the contract is run on. Another shop adds a line here.</summary>
internal static class Backends
{
    private static readonly Dictionary<string, Func<Customer[], Order[], Task<Backend>>> Openers = new()
    {
        ["sqlite"] = (customers, orders) => OpenAsync(ShopDatabaseKind.Sqlite, customers, orders),
        ["postgresql"] = (customers, orders) => OpenAsync(ShopDatabaseKind.PostgreSql, customers, orders),
        ["fake"] = (customers, orders) => Task.FromResult(new Backend(
            new FakeCustomerDirectory(customers), new FakeOrderStore(orders), () => ValueTask.CompletedTask)),
    };

    public static IEnumerable<string> Names => Openers.Keys.Where(name => name != "postgresql" || TestPostgreSql.Absence is null);

    public static Task<Backend> OpenAsync(string name, Customer[] customers, Order[] orders) => Openers[name](customers, orders);

    private static async Task<Backend> OpenAsync(ShopDatabaseKind database, Customer[] customers, Order[] orders)
    {
        var shop = await TestShop.OpenAsync(database);
        await shop.AddAsync([.. customers, .. customers.SelectMany(customer => customer.PaymentMethods), .. orders]);
        var scope = shop.Scope();
        return new(scope.ServiceProvider.GetRequiredService<ICustomerDirectory>(), scope.ServiceProvider.GetRequiredService<IOrderStore>(), async () =>
        {
            await scope.DisposeAsync();
            await shop.DisposeAsync();
        });
    }
}

/// <summary>Runs a theory on each backend.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachBackendAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => Backends.Names.Select(name => (object[])[name]);
}
