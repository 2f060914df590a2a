using EcomBot.Commerce.Faq;
using EcomBot.Commerce.ImportExport.Files;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

internal sealed class FaqSection : ShopSection<FaqEntry>
{
    public override string File => "faq.jsonl";

    protected override FaqEntry Read(RecordReader fields, ImportRun run) => FaqFields.Read(fields);

    protected override void Write(RecordWriter fields, FaqEntry record) => FaqFields.Write(fields, record);

    protected override (string Field, string Value)? KeyOf(FaqEntry record) => ("id", $"{record.Id} ({record.Locale})");

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<FaqEntry> records, CancellationToken cancellationToken)
    {
        var keys = records.Select(record => record.Id).ToArray();
        // An answer comes in all its languages at once: those that the file leaves out are gone.
        Merge.Into(run.Shop, await run.Shop.Faq.Where(record => keys.Contains(record.Id)).ToListAsync(cancellationToken),
            records, record => (record.Id, record.Locale));
    }

    protected override IAsyncEnumerable<FaqEntry> All(ShopContext shop) =>
        shop.Faq.OrderBy(record => record.Id).ThenBy(record => record.Locale).AsAsyncEnumerable();
}
