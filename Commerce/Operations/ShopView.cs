using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Operations;

/// <summary>The shop as one operation sees and changes it.</summary>
internal sealed class ShopView(ShopDesk desk, ShopChanges layer)
{
    /// <summary>Gets the time of the operation.</summary>
    public DateTimeOffset Now { get; private init; } = desk.Now;

    /// <summary>Gets the database, for records that only this kind of operation reads.</summary>
    public Storage.ShopContext Shop => desk.Shop;

    /// <summary>Gets a customer's order.</summary>
    public async Task<Order?> OrderAsync(CustomerId customer, OrderNumber number, CancellationToken cancellationToken)
    {
        var key = number.Key;
        var alike = await desk.Shop.Orders.AsNoTracking()
            .Where(order => order.Customer == customer && order.NumberKey == key).ToListAsync(cancellationToken);
        return alike.Where(order => number.Denotes(order.Number)).Select(layer.See).FirstOrDefault();
    }

    /// <summary>Gets anybody's order, for the shop's own staff.</summary>
    public async Task<Order?> OrderAsync(OrderNumber number, CancellationToken cancellationToken)
    {
        var key = number.Key;
        var alike = await desk.Shop.Orders.AsNoTracking().Where(order => order.NumberKey == key).ToListAsync(cancellationToken);
        return alike.Where(order => number.Denotes(order.Number)).Select(layer.See).FirstOrDefault();
    }

    /// <summary>Gets a customer with the payment methods.</summary>
    public async Task<Customer?> CustomerAsync(CustomerId id, CancellationToken cancellationToken)
    {
        var stored = await desk.Shop.Customers.AsNoTracking().SingleOrDefaultAsync(customer => customer.Id == id, cancellationToken);
        if (stored is null)
        {
            return null;
        }

        var methods = await desk.Shop.PaymentMethods.AsNoTracking().Where(method => method.Customer == id)
            .OrderBy(method => method.Position).ToListAsync(cancellationToken);
        return layer.See(stored) with { PaymentMethods = [.. methods.Select(layer.See)] };
    }

    /// <summary>Gets the variants that exist of those asked for.</summary>
    public async Task<Dictionary<VariantId, Variant>> VariantsAsync(IEnumerable<VariantId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().ToArray();
        var stored = await desk.Shop.Variants.AsNoTracking().Where(variant => wanted.Contains(variant.Id)).ToListAsync(cancellationToken);
        return stored.Select(layer.See).ToDictionary(variant => variant.Id);
    }

    /// <summary>Gets the products that exist of those asked for, without their variants.</summary>
    public Task<Dictionary<ProductId, Product>> ProductsAsync(IEnumerable<ProductId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct().ToArray();
        return desk.Shop.Products.AsNoTracking().Where(product => wanted.Contains(product.Id))
            .ToDictionaryAsync(product => product.Id, cancellationToken);
    }

    /// <summary>Gets a view whose changes count only when they are adopted.</summary>
    public ShopView Branch() => new(desk, layer.Branch()) { Now = Now };

    /// <summary>Takes over what a branch of this view changed.</summary>
    public void Adopt(ShopView branch) => layer.Adopt(branch.Layer);

    /// <summary>Gets a record as this operation sees it.</summary>
    public T See<T>(T stored) where T : class => layer.See(stored);

    /// <summary>Gets a record that this scope changed or added, or null.</summary>
    public T? Find<T>(RecordKey key) where T : class => layer.Find<T>(key);

    private ShopChanges Layer => layer;

    /// <summary>Puts a record in the place of the one before, or adds it.</summary>
    public void Put(object record) => layer.Put(record is Customer customer ? customer with { PaymentMethods = [] } : record);
}
