using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

/// <summary>The journal: entries of operations that the store has already are left as they are.</summary>
internal sealed class JournalSection : ShopSection<JournalEntry>
{
    public override string File => "journal.jsonl";

    protected override JournalEntry Read(RecordReader fields, ImportRun run) => fields.Whole<JournalEntry>();

    protected override void Write(RecordWriter fields, JournalEntry record) => fields.Whole(record);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<JournalEntry> records, CancellationToken cancellationToken)
    {
        var operations = records.Select(entry => entry.Operation).Where(id => !run.NewOperations.Contains(id)).Distinct().ToArray();
        var known = await run.Shop.Journal.Where(entry => operations.Contains(entry.Operation))
            .Select(entry => entry.Operation).Distinct().ToListAsync(cancellationToken);
        run.NewOperations.UnionWith(operations.Except(known));
        run.Shop.AddRange(records.Where(entry => run.NewOperations.Contains(entry.Operation)));
    }

    protected override IAsyncEnumerable<JournalEntry> All(ShopContext shop) =>
        shop.Journal.AsNoTracking().OrderBy(entry => entry.Sequence).AsAsyncEnumerable();
}
