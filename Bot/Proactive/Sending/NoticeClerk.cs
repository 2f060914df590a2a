using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Sends what is due, looks for wishes that came true and carts that were left, and forgets what is old.</summary>
internal sealed partial class NoticeClerk(
    IDbContextFactory<BotContext> databases, IServiceScopeFactory scopes, WishWatch wishes, CartWatch carts, NoticeBell bell,
    IOptions<ProactiveOptions> options,
    TimeProvider time, ILogger<NoticeClerk> logger) : BackgroundService
{
    private const int AtOnce = 100;
    private static readonly TimeSpan Anyway = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan BetweenWishes = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan BetweenCarts = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BetweenForgetting = TimeSpan.FromHours(1);

    private DateTimeOffset _wishes;
    private DateTimeOffset _carts;
    private DateTimeOffset _forgetting;

    /// <summary>Sends all that is due now.</summary>
    public async Task SendDueAsync(CancellationToken cancellationToken)
    {
        while (await DueAsync(cancellationToken) is { Count: > 0 } due)
        {
            var failed = 0;
            foreach (var row in due)
            {
                failed += await TrySendAsync(row, cancellationToken) ? 0 : 1;
            }
            if (failed > 0 || due.Count < AtOnce)
            {
                return;
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Whoever starts has customers to serve first.
        (_carts, _forgetting) = (time.GetUtcNow(), time.GetUtcNow());
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await bell.WaitAsync(Anyway, stoppingToken);
                await LookAsync(stoppingToken);
                await SendDueAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure);
                await Task.Delay(Anyway, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (now - _wishes >= BetweenWishes)
        {
            await wishes.LookAsync(cancellationToken);
            _wishes = now;
        }
        if (now - _carts >= BetweenCarts)
        {
            await carts.LookAsync(cancellationToken);
            _carts = now;
        }
        if (now - _forgetting >= BetweenForgetting)
        {
            await ForgetAsync(now, cancellationToken);
            _forgetting = now;
        }
    }

    private async Task ForgetAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var oldest = (now - options.Value.KeepNotices).ToUnixTimeMilliseconds();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.Notices.Where(row => row.State != NoticeState.Waiting && row.DoneAt < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<NoticeRow>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.Notices.AsNoTracking().Where(row => row.State == NoticeState.Waiting && row.NotBefore <= now)
            .OrderBy(row => row.NotBefore).ThenBy(row => row.At).Take(AtOnce).ToListAsync(cancellationToken);
    }

    // One that fails must not stand in the way of the others.
    private async Task<bool> TrySendAsync(NoticeRow row, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            await scope.ServiceProvider.GetRequiredService<NoticeSender>().SendAsync(row, cancellationToken);
            return true;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogNotSent(failure, row.Kind);
            await scope.ServiceProvider.GetRequiredService<NoticeDesk>().PostponeAsync(
                scope.ServiceProvider.GetRequiredService<BotContext>(), row, time.GetUtcNow() + BetweenWishes, cancellationToken);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Error, "Notices could not be gone through; it is tried again")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(LogLevel.Error, "A notice of kind {Kind} could not be sent; it is tried again")]
    private partial void LogNotSent(Exception failure, string kind);
}
