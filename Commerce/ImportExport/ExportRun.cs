using EcomBot.Commerce.Storage;

namespace EcomBot.Commerce.ImportExport;

/// <summary>One export into one folder.</summary>
internal sealed class ExportRun(ShopContext shop, string folder, long total, IProgress<TransferProgress>? progress)
{
    private const int Every = 100;

    private long _done;

    public ShopContext Shop => shop;

    public TransferCounts Counts { get; } = new();

    public void Count(string kind, long count) => Counts.Add(kind, count);

    public TransferReport Report() => new(Counts.ToList(), []);

    /// <summary>Opens a file of the folder; one without records is left away unless a store needs it.</summary>
    public ExportFile Create(string file, bool keepEmpty) => new(Path.Combine(folder, file), keepEmpty, () => Advance(file));

    private void Advance(string file)
    {
        if (++_done % Every == 0 || _done == total)
        {
            progress?.Report(new(file, _done, total));
        }
    }
}
