using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.ImportExport.Sections;

/// <summary>One file of a store's folder, with how its records come into the database and out of it.</summary>
internal interface IShopSection
{
    /// <summary>Gets the file's name.</summary>
    string File { get; }

    /// <summary>Gets whether a store without it is no store.</summary>
    bool IsRequired { get; }

    /// <summary>Gets how many records there are to write.</summary>
    Task<long> CountAsync(ShopContext shop, CancellationToken cancellationToken);

    /// <summary>Reads the file into the database of <paramref name="run"/>.</summary>
    Task ImportAsync(ImportRun run, CancellationToken cancellationToken);

    /// <summary>Writes the file from the database of <paramref name="run"/>.</summary>
    Task ExportAsync(ExportRun run, CancellationToken cancellationToken);
}

/// <summary>A file whose lines are records of one kind.</summary>
internal abstract class ShopSection<T> : IShopSection where T : class
{
    private const int Batch = 1000;

    /// <inheritdoc/>
    public abstract string File { get; }

    /// <inheritdoc/>
    public virtual bool IsRequired => false;

    /// <summary>Gets what the records are called in counts.</summary>
    protected virtual string Kind => Path.GetFileNameWithoutExtension(File);

    /// <inheritdoc/>
    public Task<long> CountAsync(ShopContext shop, CancellationToken cancellationToken) => shop.Set<T>().LongCountAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task ImportAsync(ImportRun run, CancellationToken cancellationToken)
    {
        var batch = new List<T>(Batch);
        run.Count(Kind, 0);
        await foreach (var record in run.ReadAsync(File, fields => Read(fields, run), KeyOf, cancellationToken))
        {
            batch.Add(record);
            if (batch.Count == Batch)
            {
                await KeepAsync(run, batch, cancellationToken);
                batch.Clear();
            }
        }

        await KeepAsync(run, batch, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task ExportAsync(ExportRun run, CancellationToken cancellationToken)
    {
        await using var file = run.Create(File, IsRequired);
        await foreach (var record in All(run.Shop).WithCancellation(cancellationToken))
        {
            file.Write(record, Write);
            run.Count(Kind, 1);
            CountParts(run.Counts, record);
        }

        await file.CompleteAsync(cancellationToken);
    }

    /// <summary>Reads one line.</summary>
    protected abstract T Read(RecordReader fields, ImportRun run);

    /// <summary>Writes one line.</summary>
    protected abstract void Write(RecordWriter fields, T record);

    /// <summary>Gets the identifier that no two lines may share, as the field and its text; null where records have none.</summary>
    protected virtual (string Field, string Value)? KeyOf(T record) => null;

    /// <summary>Puts records into the database, in the place of those with the same identifiers.</summary>
    protected abstract Task MergeAsync(ImportRun run, IReadOnlyList<T> records, CancellationToken cancellationToken);

    /// <summary>Gets all records, sorted so that two exports of one store are the same.</summary>
    protected abstract IAsyncEnumerable<T> All(ShopContext shop);

    /// <summary>Counts what a record holds of another kind.</summary>
    protected virtual void CountParts(TransferCounts counts, T record)
    {
    }

    private async Task KeepAsync(ImportRun run, List<T> batch, CancellationToken cancellationToken)
    {
        if (batch.Count == 0)
        {
            return;
        }

        await MergeAsync(run, batch, cancellationToken);
        await run.SaveAsync(cancellationToken);
        run.Count(Kind, batch.Count);
        batch.ForEach(record => CountParts(run.Counts, record));
    }
}
