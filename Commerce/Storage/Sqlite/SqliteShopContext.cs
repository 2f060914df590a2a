using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Storage.Sqlite;

/// <summary>The shop in an SQLite file.</summary>
internal sealed class SqliteShopContext(DbContextOptions<SqliteShopContext> options) : ShopContext(options);
