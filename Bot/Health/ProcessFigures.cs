using System.Diagnostics.Metrics;
using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Health;

/// <summary>What the process itself takes.</summary>
internal sealed class ProcessFigures(IMeterFactory meters) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var meter = meters.Create(TurnMetrics.Meter);
        meter.CreateObservableCounter("bot.process.allocated", () => GC.GetTotalAllocatedBytes(), "By", "Memory that was ever asked for.");
        meter.CreateObservableGauge("bot.process.memory", () => Environment.WorkingSet, "By", "Memory that is held now.");
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
