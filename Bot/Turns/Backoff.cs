namespace EcomBot.Bot.Turns;

/// <summary>How long to wait before something is tried again.</summary>
internal static class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    /// <summary>Twice as long each time, a quarter more or less by chance, and never sooner than was asked for.</summary>
    /// <param name="attempts">How often it was tried, from 1.</param>
    /// <param name="asked">How long the other side asked to be left alone.</param>
    public static TimeSpan After(int attempts, TimeSpan? asked)
    {
        var own = TimeSpan.FromSeconds(Math.Min(Longest.TotalSeconds, Math.Pow(2, Math.Min(attempts, 20) - 1)));
        var jittered = own * (0.75 + (Random.Shared.NextDouble() / 2));
        return asked > jittered ? asked.Value : jittered;
    }
}
