namespace EcomBot.Commerce.Storage;

/// <summary>The shop's database as a whole.</summary>
public interface IShopDatabase
{
    /// <summary>
    /// Creates the database where there is none and brings it to this version; an empty one is filled with the sample
    /// shop where the options say so.
    /// </summary>
    Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Brings the database to this version without filling it, as before an import.</summary>
    Task MigrateAsync(CancellationToken cancellationToken);
}
