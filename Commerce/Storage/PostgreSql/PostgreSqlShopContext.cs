using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Storage.PostgreSql;

/// <summary>The shop in PostgreSQL.</summary>
internal sealed class PostgreSqlShopContext(DbContextOptions<PostgreSqlShopContext> options) : ShopContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder model)
    {
        base.OnModelCreating(model);
        foreach (var key in model.Model.GetEntityTypes().SelectMany(type => type.GetKeys()).SelectMany(key => key.Properties))
        {
            SortAsSqlite(key);
        }
    }

    // The database's own language must not decide in which order records come.
    private static void SortAsSqlite(Microsoft.EntityFrameworkCore.Metadata.IMutableProperty key)
    {
        if (key.ClrType == typeof(string) || key.GetValueConverter()?.ProviderClrType == typeof(string) || IsIdentifier(key.ClrType))
        {
            key.SetCollation("C");
        }
    }

    private static bool IsIdentifier(Type type) => type.GetInterfaces()
        .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(Identifiers.IIdentifier<>));
}
