using EcomBot.Commerce.Devices;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class DeviceSection : ShopSection<Device>
{
    public override string File => "devices.jsonl";

    protected override Device Read(RecordReader fields, ImportRun run) => DeviceFields.Read(fields);

    protected override void Write(RecordWriter fields, Device record) => DeviceFields.Write(fields, record);

    protected override (string Field, string Value)? KeyOf(Device record) => ("serialNumber", record.SerialNumber.Value);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<Device> records, CancellationToken cancellationToken)
    {
        var keys = records.Select(record => record.SerialNumber).ToArray();
        Merge.Into(run.Shop, await run.Shop.Devices.Where(record => keys.Contains(record.SerialNumber)).ToListAsync(cancellationToken),
            records, record => record.SerialNumber);
    }

    protected override IAsyncEnumerable<Device> All(ShopContext shop) =>
        shop.Devices.OrderBy(record => record.SerialNumber).AsAsyncEnumerable();
}
