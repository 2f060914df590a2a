using EcomBot.Commerce.Customers;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class InteractionSection : ShopSection<Interaction>
{
    public override string File => "interactions.jsonl";

    protected override Interaction Read(RecordReader fields, ImportRun run) => InteractionFields.Read(fields);

    protected override void Write(RecordWriter fields, Interaction record) => InteractionFields.Write(fields, record);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<Interaction> records, CancellationToken cancellationToken)
    {
        var met = records.Select(record => record.Customer).Where(run.CustomersWithInteractions.Add).ToArray();
        await run.Shop.Interactions.Where(one => met.Contains(one.Customer)).ExecuteDeleteAsync(cancellationToken);
        run.Shop.AddRange(records);
    }

    protected override IAsyncEnumerable<Interaction> All(ShopContext shop) =>
        shop.Interactions.OrderBy(record => record.Sequence).AsAsyncEnumerable();
}
