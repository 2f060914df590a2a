using System.Text;
using EcomBot.Bot.Turns;
using EcomBot.Commerce;
using Npgsql;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>
/// Tells the other instances by NOTIFY in which conversations something was said, and hears it from them by LISTEN, so that the
/// one that holds a customer's socket sends it on at once.
/// </summary>
/// <remarks>It is said after the commit and for many conversations together, since a NOTIFY within a commit makes commits wait for each other.</remarks>
internal sealed partial class SignalRelay(
    ConversationSignals signals, CommerceOptions shop, Instance instance, ILogger<SignalRelay> logger) : BackgroundService
{
    private const string Topic = "ecombot_said";
    private const int MostBytes = 7_900;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (shop.Database != ShopDatabaseKind.PostgreSql)
        {
            return Task.CompletedTask;
        }
        signals.AreShared = true;
        return Task.WhenAll(RepeatAsync(ListenAsync, stoppingToken), RepeatAsync(TellAsync, stoppingToken));
    }

    private async Task RepeatAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            try
            {
                await work(cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                LogInterrupted(failure);
                await Task.Delay(Pause, cancellationToken).ContinueWith(static _ => { }, TaskScheduler.Default);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ListenAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        connection.Notification += (_, heard) => Hear(heard.Payload);
        await using var listen = new NpgsqlCommand($"LISTEN {Topic}", connection);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        // What was said while nobody listened is read now.
        signals.WakeAll();
        while (true)
        {
            await connection.WaitAsync(cancellationToken);
        }
    }

    private void Hear(string payload)
    {
        var lines = payload.Split('\n');
        if (lines[0] != instance.Id)
        {
            Array.ForEach(lines[1..], signals.Wake);
        }
    }

    private async Task TellAsync(CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(cancellationToken);
        await using var notify = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection);
        notify.Parameters.Add(new() { Value = Topic });
        notify.Parameters.Add(new NpgsqlParameter<string>());
        while (await signals.Untold.WaitToReadAsync(cancellationToken))
        {
            notify.Parameters[1].Value = Gather();
            await notify.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private string Gather()
    {
        var payload = new StringBuilder(instance.Id);
        while (payload.Length < MostBytes / 4 && signals.Untold.TryRead(out var conversationId))
        {
            payload.Append('\n').Append(conversationId);
        }
        return payload.ToString();
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellationToken)
    {
        var settings = new NpgsqlConnectionStringBuilder(shop.ConnectionString) { Pooling = false, KeepAlive = 10 };
        var connection = new NpgsqlConnection(settings.ToString());
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    [LoggerMessage(LogLevel.Warning, "The line to the other instances was interrupted and is taken up again")]
    private partial void LogInterrupted(Exception failure);
}
