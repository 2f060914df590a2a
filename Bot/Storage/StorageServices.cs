using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce;
using EcomBot.Commerce.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcomBot.Bot.Storage;

/// <summary>Registers what the bot remembers, in the database that holds the shop.</summary>
internal static class StorageServices
{
    private const string History = "BotMigrations";

    /// <summary>Adds the bot's own tables. Contexts are not pooled, since an erasure gives its own the connection of the shop's.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, CommerceOptions shop) => services
        .AddSingleton<SigningKeys>()
        .AddSingleton<ConversationTables>(_ => shop.Database == ShopDatabaseKind.PostgreSql ? new PostgreSqlConversationTables()
        : new SqliteConversationTables())
        .AddScoped<TurnStates>()
        .AddScoped<TurnWork>()
        .AddScoped<IPersonalData, ConversationData>()
        .AddDbContextFactory<BotContext>(database => Configure(database, shop));

    private static void Configure(DbContextOptionsBuilder database, CommerceOptions shop)
    {
        // Migrations are written for every provider at once, without the snapshot of one; a test holds them against the model.
        database.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        _ = shop.Database == ShopDatabaseKind.PostgreSql
            ? database.UseNpgsql(shop.ConnectionString, npgsql => npgsql.MigrationsHistoryTable(History))
            : database.UseSqlite(shop.ConnectionString, sqlite => sqlite.MigrationsHistoryTable(History));
    }
}
