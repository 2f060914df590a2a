using EcomBot.Bot.Startup;
using EcomBot.Commerce.ImportExport;
using EcomBot.Commerce.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Makes a host of the bot from settings, with services in the place of its own.</summary>
internal delegate WebApplication HostFactory(string[] settings, Action<IServiceCollection>? replace);

/// <summary>
/// The whole bot on a shop of its own, an SQLite file that is thrown away: conversations are held without a channel, the clock stands still,
/// and before each conversation the shop is as it was.
/// </summary>
internal sealed class ChatShop : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ecombot-chat-");
    private readonly SqliteConnection _asPrepared = new("Data Source=:memory:");
    private readonly WebApplication _host;

    private ChatShop(HostFactory build, bool isSample)
    {
        _host = build([$"--Commerce:ConnectionString={Connection}", "--Logging:LogLevel:Default=Error", $"--Commerce:SampleShop={isSample}"], services =>
        {
            services.RemoveAll<ILoggerProvider>().AddSingleton<ILoggerProvider>(Failures);
            services.AddSingleton<TimeProvider>(Clock);
            KnownCustomer.Add(services, () => Customer);
        });
        _asPrepared.Open();
    }

    /// <summary>The clock of the bot.</summary>
    public SetClock Clock { get; } = new(Transcript.UsualStart);

    /// <summary>Turns that failed, of which the customer reads no more than an apology.</summary>
    public FailureLog Failures { get; } = new();

    /// <summary>The e-mail address of the customer that new conversations begin with; null for nobody.</summary>
    public string? Customer { get; set; }

    /// <summary>What the host offers.</summary>
    public IServiceProvider Services => _host.Services;

    private string Connection => $"Data Source={Path.Combine(_folder.FullName, "shop.db")}";

    /// <summary>Opens the sample shop, or the store of a folder.</summary>
    public static async Task<ChatShop> OpenAsync(HostFactory build, string? store, CancellationToken cancellationToken)
    {
        var shop = new ChatShop(build, isSample: store is null);
        await using var scope = shop.Services.CreateAsyncScope();
        var preparation = scope.ServiceProvider.GetRequiredService<Preparation>();
        await preparation.PrepareAsync(cancellationToken);
        if (store is not null)
        {
            await scope.ServiceProvider.GetRequiredService<IShopTransfer>().ImportAsync(store, null, cancellationToken);
            // The names of what was imported are known from here on.
            await preparation.PrepareAsync(cancellationToken);
        }
        shop.Copy((file, asPrepared) => file.BackupDatabase(asPrepared));
        return shop;
    }

    /// <summary>Puts everything back as it was, at some moment.</summary>
    public void Restore(DateTimeOffset now)
    {
        Copy((file, asPrepared) => asPrepared.BackupDatabase(file));
        Clock.Set(now);
    }

    /// <summary>Begins a conversation.</summary>
    public ChatConversation Converse(string channel, string locale) => new(Services.GetRequiredService<IBot>(), Clock, channel, locale);

    /// <summary>Plays a transcript in the shop as it was prepared.</summary>
    public async Task<PlayedTranscript> PlayAsync(Transcript transcript, CancellationToken cancellationToken)
    {
        Restore(transcript.Start);
        Customer = transcript.Customer;
        var place = await AskAsync(shop => StoreChanges.PlaceAsync(shop, cancellationToken));
        var said = await new TranscriptPlayer(Converse(transcript.Channel, transcript.Language), Clock).PlayAsync(transcript, cancellationToken);
        return new(transcript, said, await AskAsync(shop => StoreChanges.SinceAsync(shop, place, cancellationToken)), Failures.Take());
    }

    /// <summary>Asks the shop's database something.</summary>
    public async Task<T> AskAsync<T>(Func<ShopContext, Task<T>> ask)
    {
        await using var scope = Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<ShopContext>());
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await AskAsync(shop => Task.FromResult(LetGo((SqliteConnection)shop.Database.GetDbConnection())));
        await _host.DisposeAsync();
        using (var file = new SqliteConnection(Connection))
        {
            LetGo(file);
        }
        _asPrepared.Dispose();
        _folder.Delete(recursive: true);
    }

    // Connections to other files are not touched: others may be using them.
    private static SqliteConnection LetGo(SqliteConnection connection)
    {
        SqliteConnection.ClearPool(connection);
        return connection;
    }

    private void Copy(Action<SqliteConnection, SqliteConnection> copy)
    {
        using var file = new SqliteConnection(Connection);
        file.Open();
        copy(file, _asPrepared);
    }
}
