using EcomBot.Bot.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace EcomBot.Tests.Bot.Storage;

/// <summary>The bot's own tables in a database in memory, made by the migrations as in the product.</summary>
internal sealed class BotDatabase : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly DbContextOptions<BotContext> _options;

    public BotDatabase()
    {
        _connection.Open();
        _options = new DbContextOptionsBuilder<BotContext>()
            .UseSqlite(_connection)
            .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning))
            .Options;
        using var context = Open();
        context.Database.Migrate();
    }

    /// <summary>A context of its own, as every turn has one.</summary>
    public BotContext Open() => new(_options);

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();
}
