using System.Data.Common;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Catalogue;

/// <summary>
/// Looks now and then whether the catalogue has other names, whoever changed it: an import, an administrator, another instance or the
/// shop's own system.
/// </summary>
internal sealed partial class VocabularyWatch(
    IServiceScopeFactory scopes, IOptions<VocabularyOptions> options, TimeProvider time, ILogger<VocabularyWatch> logger) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var clock = new PeriodicTimer(options.Value.RefreshEvery, time);
        while (await clock.WaitForNextTickAsync(stoppingToken))
        {
            await RefreshAsync(stoppingToken);
        }
    }

    // A database that does not answer now may answer the next time.
    private async Task RefreshAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<VocabularyFeed>().RefreshAsync(cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException or TimeoutException)
        {
            LogNotRead(exception);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The shop's names could not be read; the old ones stay")]
    private partial void LogNotRead(Exception exception);
}
