using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Privacy;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Desk;

/// <summary>Erases the customers who asked for it, a little later, so that the answer to their wish reaches them.</summary>
internal sealed partial class ErasureClerk(IServiceScopeFactory scopes, TimeProvider time, ILogger<ErasureClerk> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Delay = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await EraseDueAsync(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(failure);
            }
        }
    }

    /// <summary>Erases everybody who asked for it long enough ago.</summary>
    internal async Task EraseDueAsync(CancellationToken cancellationToken)
    {
        var due = (time.GetUtcNow() - Delay).ToUnixTimeMilliseconds();
        foreach (var customer in await CustomersAsync(due, cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var rights = scope.ServiceProvider.GetRequiredService<ICustomerRights>();
            await rights.EraseAsync(new(ActorKind.Customer, customer), new CustomerId(customer), cancellationToken);
            await using var other = scopes.CreateAsyncScope();
            await other.ServiceProvider.GetRequiredService<BotContext>().Erasures.Where(row => row.Customer == customer).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task<List<string>> CustomersAsync(long due, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<BotContext>().Erasures.Where(row => row.At <= due).Select(row => row.Customer)
            .ToListAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Error, "A customer could not be erased; it is tried again")]
    private partial void LogFailed(Exception failure);
}
