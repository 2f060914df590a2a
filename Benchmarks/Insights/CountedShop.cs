using EcomBot.Bot.Insights;
using EcomBot.Bot.Insights.Counting;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Cognitive.Privacy;
using EcomBot.Commerce;
using EcomBot.Commerce.Storage;
using EcomBot.Dialogs;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Benchmarks.Insights;

/// <summary>A shop in a database of its own whose messages are noted and counted as in the product.</summary>
internal sealed class CountedShop : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ecombot-insights-").FullName;
    private readonly ServiceProvider _services;

    private CountedShop(TimeProvider time, CommerceOptions? options)
    {
        options ??= new CommerceOptions { ConnectionString = $"Data Source={_folder}/shop.db", SampleShop = false };
        _services = new ServiceCollection().AddLogging().AddSingleton(time).AddCommerce(options).AddDialogs().AddStorage(options)
            .AddSingleton<PiiRedactor>().AddOptions().AddInsightFigures().BuildServiceProvider();
    }

    /// <summary>A service of its host.</summary>
    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Opens a scope of its host.</summary>
    public AsyncServiceScope Scope() => _services.CreateAsyncScope();

    /// <summary>Opens one.</summary>
    /// <param name="time">Its clock.</param>
    /// <param name="options">Where its database is; null for one of its own, on SQLite.</param>
    public static async Task<CountedShop> OpenAsync(TimeProvider time, CommerceOptions? options = null)
    {
        var shop = new CountedShop(time, options);
        await using var scope = shop.Scope();
        await scope.ServiceProvider.GetRequiredService<IShopDatabase>().PrepareAsync(default);
        await using var bot = await shop.OpenBotAsync();
        await bot.Database.MigrateAsync();
        return shop;
    }

    /// <summary>Opens the bot's own tables.</summary>
    public Task<BotContext> OpenBotAsync() => Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();

    /// <summary>Notes messages, as their turns do.</summary>
    public async Task NoteAsync(IEnumerable<(NoteRow Row, MessageNote Note)> messages)
    {
        await using var bot = await OpenBotAsync();
        await using var transaction = await bot.Database.BeginTransactionAsync();
        var id = await bot.Notes.MaxAsync(row => (long?)row.Id) ?? 0;
        foreach (var some in messages.Chunk(5000))
        {
            var rows = some.Select(one => new NoteRow { Id = ++id, Key = one.Row.Key, Place = one.Row.Place, At = one.Row.At, Json = one.Note.Print() });
            await new RowWriter<NoteRow>(bot).PutAsync([.. rows], default);
        }
        await transaction.CommitAsync();
    }

    /// <summary>Counts all that is noted.</summary>
    /// <param name="atATime">How many messages at once.</param>
    public async Task CountAsync(int atATime)
    {
        while (await Get<NoteCounter>().CountAsync(atATime, default) > 0)
        {
        }
        while (await Get<Settlement>().SettleAsync(atATime, default) > 0)
        {
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await using (var bot = await OpenBotAsync())
        {
            if (bot.Database.GetDbConnection() is SqliteConnection file)
            {
                SqliteConnection.ClearPool(file);
            }
        }
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
