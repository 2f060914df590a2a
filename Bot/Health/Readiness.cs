using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Health;

/// <summary>Whether this instance can take turns now: its database answers, and it is not full.</summary>
internal sealed class Readiness(
    IDbContextFactory<BotContext> databases, TurnSlots slots, IOptions<TurnOptions> turns, IOptions<HealthOptions> health) : IHealthCheck
{
    /// <inheritdoc/>
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (slots.Inside >= turns.Value.Waiting)
        {
            return HealthCheckResult.Unhealthy("full");
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(health.Value.ReadyWithin);
        try
        {
            await using var database = await databases.CreateDbContextAsync(limit.Token);
            await database.Instances.AsNoTracking().Select(row => row.Id).FirstOrDefaultAsync(limit.Token);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy("the database does not answer", failure);
        }
    }
}
