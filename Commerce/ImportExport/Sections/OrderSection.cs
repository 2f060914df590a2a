using EcomBot.Commerce.Customers;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class OrderSection : ShopSection<Order>
{
    public override string File => "orders.jsonl";

    public override bool IsRequired => true;

    protected override Order Read(RecordReader fields, ImportRun run)
    {
        var order = OrderFields.Read(fields);
        return run.Customers.Contains(order.Customer) || IsStored(run.Shop, order.Customer)
            ? order
            : throw fields.Wrong("customerId", $"no customer is called '{order.Customer}'.");
    }

    protected override void Write(RecordWriter fields, Order record) => OrderFields.Write(fields, record);

    protected override (string Field, string Value)? KeyOf(Order record) => ("number", record.Number.Value);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<Order> records, CancellationToken cancellationToken)
    {
        var numbers = records.Select(order => order.Number).ToArray();
        Merge.Into(run.Shop, await run.Shop.Orders.Where(order => numbers.Contains(order.Number)).ToListAsync(cancellationToken),
            records, order => order.Number);
    }

    protected override IAsyncEnumerable<Order> All(ShopContext shop) =>
        shop.Orders.OrderBy(order => order.Number).AsAsyncEnumerable();

    private static bool IsStored(ShopContext shop, CustomerId id) => shop.Customers.Any(customer => customer.Id == id);
}
