using EcomBot.Bot.Startup;
using EcomBot.Commerce.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Makes a host of the bot from settings, with services in the place of its own.</summary>
internal delegate WebApplication HostFactory(string[] settings, Action<IServiceCollection>? replace);

/// <summary>Plays transcripts on a shop of their own: an SQLite file that was prepared, with a clock that is set.</summary>
/// <param name="build">Makes the host.</param>
/// <param name="replace">What hosts of several plays share, such as what was learnt.</param>
internal sealed class ChatStage(HostFactory build, Action<IServiceCollection>? replace = null)
{
    /// <summary>Prepares a shop in a file: the sample shop, unless told to leave it empty.</summary>
    public async Task PrepareAsync(string file, DateTimeOffset now, bool sample, Func<IServiceProvider, Task>? fill, CancellationToken cancellationToken)
    {
        await using (var host = Host(file, new(now), null, $"--Commerce:SampleShop={sample}"))
        {
            await using var scope = host.Services.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(cancellationToken);
            await (fill?.Invoke(scope.ServiceProvider) ?? Task.CompletedTask);
        }
        Complete(file);
    }

    /// <summary>Plays a transcript on the shop in a file.</summary>
    public async Task<PlayedTranscript> PlayAsync(Transcript transcript, string file, CancellationToken cancellationToken)
    {
        var clock = new SetClock(transcript.Start);
        await using var host = Host(file, clock, transcript.Customer);
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareAsync(cancellationToken);
        var shop = scope.ServiceProvider.GetRequiredService<ShopContext>();
        var place = await StoreChanges.PlaceAsync(shop, cancellationToken);
        var conversation = new ChatConversation(host.Services.GetRequiredService<IBot>(), clock, transcript.Channel, transcript.Language);
        var said = await new TranscriptPlayer(conversation, clock).PlayAsync(transcript, cancellationToken);
        return new(transcript, said, await StoreChanges.SinceAsync(shop, place, cancellationToken));
    }

    /// <summary>Lets go of a file that is thrown away.</summary>
    public static void Close() => SqliteConnection.ClearAllPools();

    // Everything is in the one file then, which may be copied.
    private static void Complete(string file)
    {
        using (var connection = new SqliteConnection($"{Connection(file)};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
        Close();
    }

    private WebApplication Host(string file, SetClock clock, string? customer, params string[] settings) => build(
        [$"--Commerce:ConnectionString={Connection(file)}", "--Logging:LogLevel:Default=None", .. settings], services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            if (customer is not null)
            {
                KnownCustomer.Add(services, customer);
            }
            replace?.Invoke(services);
        });

    private static string Connection(string file) => $"Data Source={file}";
}
