using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Anomalies.Alerts;

/// <summary>Alerts as the shop's database holds them.</summary>
internal sealed class AlertStore(ShopContext shop) : IAlerts
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Alert>> OpenAsync(CancellationToken cancellationToken) =>
        await shop.Alerts.Where(alert => alert.EndedAt == null).OrderByDescending(alert => alert.Strength).ThenBy(alert => alert.Id)
            .ToListAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Alert>> SinceAsync(DateTimeOffset since, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return await shop.Alerts.Where(alert => alert.EndedAt == null || alert.EndedAt >= since)
            .OrderByDescending(alert => alert.DetectedAt).ThenBy(alert => alert.Id).Take(count).ToListAsync(cancellationToken);
    }
}

internal sealed class AlertConfiguration : IEntityTypeConfiguration<Alert>
{
    public void Configure(EntityTypeBuilder<Alert> alert)
    {
        alert.ToTable("Alerts");
        alert.HasKey(a => a.Id);
        alert.Property(a => a.Subject).HasConversion<string>().HasMaxLength(24);
        alert.Property(a => a.Where).AsJson();
        alert.Property(a => a.Version).IsConcurrencyToken();
        alert.HasIndex(a => a.EndedAt);
    }
}
