using EcomBot.Commerce.Devices;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class ServiceCentreSection : ShopSection<ServiceCentre>
{
    public override string File => "serviceCentres.jsonl";

    protected override ServiceCentre Read(RecordReader fields, ImportRun run) => ServiceCentreFields.Read(fields);

    protected override void Write(RecordWriter fields, ServiceCentre record) => ServiceCentreFields.Write(fields, record);

    protected override (string Field, string Value)? KeyOf(ServiceCentre record) => ("id", record.Id.Value);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<ServiceCentre> records, CancellationToken cancellationToken)
    {
        var keys = records.Select(record => record.Id).ToArray();
        Merge.Into(run.Shop, await run.Shop.ServiceCentres.Where(record => keys.Contains(record.Id)).ToListAsync(cancellationToken),
            records, record => record.Id);
    }

    protected override IAsyncEnumerable<ServiceCentre> All(ShopContext shop) =>
        shop.ServiceCentres.OrderBy(record => record.Id).AsAsyncEnumerable();
}
