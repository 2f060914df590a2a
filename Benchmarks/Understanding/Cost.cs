using System.Diagnostics;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>What one piece of work costs when it is done again and again on one thread.</summary>
/// <param name="Microseconds">The time of the quickest rounds, which nothing else interrupted.</param>
/// <param name="Kilobytes">The memory allocated.</param>
internal readonly record struct Cost(double Microseconds, double Kilobytes)
{
    private const int Rounds = 200;
    private const int Times = 20;

    /// <summary>Measures some work; what was not done for a while before is not yet compiled at its best.</summary>
    public static Cost Of(Action work)
    {
        var (best, bytes) = (double.MaxValue, GC.GetAllocatedBytesForCurrentThread());
        for (var round = 0; round < Rounds; round++)
        {
            best = Math.Min(best, Run(work).TotalMicroseconds / Times);
        }
        return new(best, (GC.GetAllocatedBytesForCurrentThread() - bytes) / 1024d / Rounds / Times);
    }

    private static TimeSpan Run(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        for (var time = 0; time < Times; time++)
        {
            work();
        }
        return Stopwatch.GetElapsedTime(start);
    }
}
