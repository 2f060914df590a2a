namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Waits that do not fall together.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.timespanextensions"/>
public static class TimeSpanExtensions
{
    /// <summary>Makes a wait longer by a random part of itself.</summary>
    /// <param name="delay">The wait.</param>
    /// <param name="multiplier">The largest part, from 0. Default a tenth.</param>
    /// <returns>The wait, up to that part longer.</returns>
    public static TimeSpan WithJitter(this TimeSpan delay, double multiplier = 0.1) =>
        delay + (delay * (Random.Shared.NextDouble() * multiplier));
}
