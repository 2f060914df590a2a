namespace EcomBot.Commerce.ImportExport;

/// <summary>How far an import or export has come.</summary>
/// <param name="File">The file that is being read or written.</param>
/// <param name="Done">Bytes read, or records written, of all files so far.</param>
/// <param name="Total">Bytes, or records, of all files.</param>
public readonly record struct TransferProgress(string File, long Done, long Total);

/// <summary>What an import or export carried over.</summary>
/// <param name="Counts">How many records of each kind, in the order of the files.</param>
/// <param name="Warnings">What was left out, one line a file.</param>
public sealed record TransferReport(IReadOnlyList<KeyValuePair<string, long>> Counts, IReadOnlyList<string> Warnings);
