using EcomBot.Commerce.Customers;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class CustomerSection : ShopSection<Customer>
{
    public override string File => "customers.jsonl";

    public override bool IsRequired => true;

    protected override Customer Read(RecordReader fields, ImportRun run)
    {
        var customer = CustomerFields.Read(fields);
        var twice = customer.PaymentMethods.GroupBy(method => method.Id).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? customer : throw fields.Wrong("paymentMethods", $"'{twice.Key}' comes twice.");
    }

    protected override void Write(RecordWriter fields, Customer record) => CustomerFields.Write(fields, record);

    protected override (string Field, string Value)? KeyOf(Customer record) => ("id", record.Id.Value);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<Customer> records, CancellationToken cancellationToken)
    {
        var ids = records.Select(customer => customer.Id).ToArray();
        run.Customers.UnionWith(ids);
        Merge.Into(run.Shop, await run.Shop.Customers.Where(customer => ids.Contains(customer.Id)).ToListAsync(cancellationToken),
            records, customer => customer.Id);
        Merge.Into(run.Shop, await run.Shop.PaymentMethods.Where(method => ids.Contains(method.Customer)).ToListAsync(cancellationToken),
            records.SelectMany(customer => customer.PaymentMethods), method => (method.Customer, method.Id));
    }

    protected override IAsyncEnumerable<Customer> All(ShopContext shop) => Grouped.Rows(
        (from customer in shop.Customers
         join method in shop.PaymentMethods on customer.Id equals method.Customer into methods
         from method in methods.DefaultIfEmpty()
         orderby customer.Id, method.Position
         select new { customer, method }).AsAsyncEnumerable(),
        row => row.customer.Id, row => (row.customer, row.method),
        (customer, methods) => customer with { PaymentMethods = methods });
}
