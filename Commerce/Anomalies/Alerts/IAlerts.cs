namespace EcomBot.Commerce.Anomalies.Alerts;

/// <summary>What is and was unusual in the shop.</summary>
public interface IAlerts
{
    /// <summary>Gets the alerts that last, the strongest first.</summary>
    Task<IReadOnlyList<Alert>> OpenAsync(CancellationToken cancellationToken);

    /// <summary>Gets the alerts that lasted at some time since <paramref name="since"/>, the latest first.</summary>
    /// <param name="since">From when on.</param>
    /// <param name="count">How many at most, at least 1.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<IReadOnlyList<Alert>> SinceAsync(DateTimeOffset since, int count, CancellationToken cancellationToken);
}
