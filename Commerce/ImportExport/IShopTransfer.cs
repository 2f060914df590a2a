namespace EcomBot.Commerce.ImportExport;

/// <summary>Carries a whole store between the database and a folder of JSON Lines files.</summary>
public interface IShopTransfer
{
    /// <summary>
    /// Reads a folder into the database: all of it, or nothing when a line is wrong.
    /// </summary>
    /// <remarks>
    /// A record whose identifier the store already has takes that one's place with all that belongs to it; the others stay.
    /// Interactions have no identifier: those of a customer whom the folder names are replaced together. The sample shop makes
    /// way for the first import.
    /// </remarks>
    /// <exception cref="ImportException">A file is missing, or a line of it is wrong.</exception>
    Task<TransferReport> ImportAsync(string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken);

    /// <summary>Writes the whole store, as it is at one moment, into a folder that is made where there is none.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    Task<TransferReport> ExportAsync(string folder, IProgress<TransferProgress>? progress, CancellationToken cancellationToken);
}
