using System.Data.Common;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.Audit;

/// <summary>Forgets, once a day, who did what longer ago than the settings say.</summary>
internal sealed partial class AuditClerk(StaffAudit audit, IOptions<StaffOptions> options, TimeProvider time, ILogger<AuditClerk> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromDays(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await audit.ForgetAsync(time.GetUtcNow() - options.Value.KeepAudit, stoppingToken);
            }
            catch (DbException failure)
            {
                LogFailed(failure);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "The audit could not be shortened; it is tried again tomorrow")]
    private partial void LogFailed(Exception failure);
}
