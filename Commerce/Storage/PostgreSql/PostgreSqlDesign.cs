using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace EcomBot.Commerce.Storage.PostgreSql;

/// <summary>Gives <c>dotnet ef migrations add … --context PostgreSqlShopContext</c> its context.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlShopContext>
{
    /// <inheritdoc/>
    public PostgreSqlShopContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlShopContext>();
        options.UseShopOnPostgreSql("Host=localhost;Database=shop");
        return new(options.Options);
    }
}
