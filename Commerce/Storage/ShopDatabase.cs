using EcomBot.Commerce.SampleShop;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Storage;

/// <inheritdoc cref="IShopDatabase"/>
internal sealed class ShopDatabase(ShopContext shop, SampleShopLoader sample, CommerceOptions options) : IShopDatabase
{
    /// <inheritdoc/>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await MigrateAsync(cancellationToken);
        if (options.SampleShop)
        {
            await sample.LoadIntoEmptyAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        if (options.Database == ShopDatabaseKind.Sqlite)
        {
            CreateFolder();
        }

        await shop.Database.MigrateAsync(cancellationToken);
        if (shop.Database.GetDbConnection() is SqliteConnection)
        {
            await shop.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        }
    }

    private void CreateFolder()
    {
        var file = new SqliteConnectionStringBuilder(options.ConnectionString).DataSource;
        if (file.Length > 0 && file[0] != ':' && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
