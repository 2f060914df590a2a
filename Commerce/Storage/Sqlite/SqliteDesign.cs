using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EcomBot.Commerce.Storage.Sqlite;

/// <summary>Gives <c>dotnet ef migrations add … --context SqliteShopContext</c> its context.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteShopContext>
{
    /// <inheritdoc/>
    public SqliteShopContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteShopContext>();
        options.UseShopOnSqlite("Data Source=:memory:");
        return new(options.Options);
    }
}
