namespace EcomBot.Benchmarks.Load;

/// <summary>What a load did.</summary>
/// <param name="Times">How long each turn took.</param>
/// <param name="Elapsed">How long the whole load took.</param>
/// <param name="Cpu">The processor time that the server used.</param>
/// <param name="Allocated">The bytes that the server allocated; null where it does not tell.</param>
internal sealed record LoadResult(TimeSpan[] Times, TimeSpan Elapsed, TimeSpan Cpu, double? Allocated)
{
    /// <summary>Turns a second.</summary>
    public double Rate => Times.Length / Elapsed.TotalSeconds;

    /// <summary>Processor time of the server a turn, in microseconds.</summary>
    public double CpuMicroseconds => Cpu.TotalMicroseconds / Times.Length;

    /// <summary>Bytes that the server allocated a turn; not a number where it does not tell.</summary>
    public double Bytes => Allocated / Times.Length ?? double.NaN;

    /// <summary>The time that a share of the turns did not exceed, in milliseconds.</summary>
    /// <param name="share">From 0 to 1: 0.99 for the 99th percentile.</param>
    public double Percentile(double share)
    {
        var sorted = Times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(share * sorted.Length))].TotalMilliseconds;
    }
}
