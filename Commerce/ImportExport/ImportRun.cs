using System.Runtime.CompilerServices;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;

namespace EcomBot.Commerce.ImportExport;

/// <summary>One import of one folder.</summary>
internal sealed class ImportRun(ShopContext shop, string folder, string currency, IProgress<TransferProgress>? progress)
{
    private readonly SortedSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly List<string> _warnings = [];
    private readonly long _total = new DirectoryInfo(folder).EnumerateFiles("*.jsonl").Sum(file => file.Length);
    private long _done;

    public ShopContext Shop => shop;

    /// <summary>Gets the currency of prices that name none.</summary>
    public string Currency => currency;

    /// <summary>Gets the customers that this folder brought.</summary>
    public HashSet<CustomerId> Customers { get; } = [];

    /// <summary>Gets the variants that this folder brought.</summary>
    public HashSet<VariantId> Variants { get; } = [];

    /// <summary>Gets the customers whose interactions were replaced.</summary>
    public HashSet<CustomerId> CustomersWithInteractions { get; } = [];

    /// <summary>Gets the operations whose journal this folder brought first.</summary>
    public HashSet<OperationId> NewOperations { get; } = [];

    public TransferCounts Counts { get; } = new();

    public void Count(string kind, long count) => Counts.Add(kind, count);

    public TransferReport Report() => new(Counts.ToList(), _warnings);

    /// <summary>Reads the records of a file; each identifier may come once.</summary>
    /// <exception cref="ImportException">A line is wrong.</exception>
    public async IAsyncEnumerable<T> ReadAsync<T>(
        string file, Func<RecordReader, T> read, Func<T, (string Field, string Value)?> keyOf,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var path = Path.Combine(folder, file);
        _unknown.Clear();
        await foreach (var line in LineFile.ReadAsync(path, cancellationToken))
        {
            using var document = line.Document;
            yield return ReadLine(file, line, fields => Unique(fields, read, keyOf, keys));
            Report(file, line);
        }

        _done += new FileInfo(path).Length;
        WarnOfUnknown(file);
    }

    /// <summary>Saves what was merged and forgets it, so that a long import needs no more memory than a short one.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await shop.SaveChangesAsync(cancellationToken);
        shop.ChangeTracker.Clear();
    }

    private static T Unique<T>(
        RecordReader fields, Func<RecordReader, T> read, Func<T, (string Field, string Value)?> keyOf, HashSet<string> keys)
    {
        var record = read(fields);
        return keyOf(record) is { } key && !keys.Add(key.Value)
            ? throw new FieldException(key.Field, $"'{key.Value}' came before in this file.")
            : record;
    }

    private T ReadLine<T>(string file, ParsedLine line, Func<RecordReader, T> read)
    {
        try
        {
            return RecordReader.ReadOne(new(line.Document.RootElement, _unknown), read);
        }
        catch (FieldException exception)
        {
            throw new ImportException(file, line.Number, exception.Field, exception.Message, exception);
        }
    }

    private void Report(string file, ParsedLine line)
    {
        const int Every = 100;
        if (line.Number % Every == 0)
        {
            progress?.Report(new(file, _done + line.BytesSoFar, _total));
        }
    }

    private void WarnOfUnknown(string file)
    {
        progress?.Report(new(file, _done, _total));
        if (_unknown.Count > 0)
        {
            _warnings.Add($"{file}: unknown fields left out: {string.Join(", ", _unknown)}");
        }
    }
}
