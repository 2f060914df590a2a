using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>How far a watch has come and what it remembers; one instance at a time goes on from there.</summary>
internal sealed record WatchState
{
    public required string Name { get; init; }

    /// <summary>Gets what it remembers, as JSON.</summary>
    public required string Memory { get; init; }

    public int Version { get; init; }
}

/// <summary>A value of a series at one hour.</summary>
internal sealed record SeriesPoint
{
    public required string Series { get; init; }

    public required DateTimeOffset At { get; init; }

    public required double Value { get; init; }
}

internal sealed class WatchStateConfiguration : IEntityTypeConfiguration<WatchState>
{
    public void Configure(EntityTypeBuilder<WatchState> state)
    {
        state.ToTable("WatchStates");
        state.HasKey(s => s.Name);
        state.Property(s => s.Name).HasMaxLength(64);
        state.Property(s => s.Version).IsConcurrencyToken();
    }
}

internal sealed class SeriesPointConfiguration : IEntityTypeConfiguration<SeriesPoint>
{
    public void Configure(EntityTypeBuilder<SeriesPoint> point)
    {
        point.ToTable("SeriesPoints");
        point.HasKey(p => new { p.Series, p.At });
        point.Property(p => p.Series).HasMaxLength(200);
    }
}
