using System.Linq.Expressions;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

/// <summary>A file beyond the common format, whose records are written as the shop itself writes them.</summary>
/// <param name="file">The file's name.</param>
/// <param name="groupOf">By what stored records are found that a line replaces.</param>
/// <param name="isIn">The condition that finds them.</param>
internal sealed class OwnSection<T, TGroup>(
    string file, Func<T, TGroup> groupOf, Func<TGroup[], Expression<Func<T, bool>>> isIn) : ShopSection<T> where T : class
{
    public override string File => file;

    protected override T Read(RecordReader fields, ImportRun run) => fields.Whole<T>();

    protected override void Write(RecordWriter fields, T record) => fields.Whole(record);

    protected override (string Field, string Value)? KeyOf(T record) => (Key(record).Record, Key(record).Id);

    protected override async Task MergeAsync(ImportRun run, IReadOnlyList<T> records, CancellationToken cancellationToken)
    {
        var groups = records.Select(groupOf).Distinct().ToArray();
        var keys = records.Select(Key).ToHashSet();
        var stored = await run.Shop.Set<T>().AsNoTracking().Where(isIn(groups)).ToListAsync(cancellationToken);
        Merge.Into(run.Shop, stored.Where(record => keys.Contains(Key(record))), records, Key);
    }

    // The primary key sorts alike in every database.
    protected override IAsyncEnumerable<T> All(ShopContext shop)
    {
        var key = shop.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!.Properties;
        var sorted = shop.Set<T>().AsNoTracking().OrderBy(record => EF.Property<object>(record, key[0].Name));
        return key.Skip(1).Aggregate(sorted, (rest, property) => rest.ThenBy(record => EF.Property<object>(record, property.Name)))
            .AsAsyncEnumerable();
    }

    private static RecordKey Key(T record) => record is OperationRecord operation ? new("id", operation.Id.Value) : RecordKey.Of(record);
}
