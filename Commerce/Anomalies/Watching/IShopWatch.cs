namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Watches deliveries, returns, orders and contacts, and writes down what is not as usual.</summary>
public interface IShopWatch
{
    /// <summary>
    /// Takes in all that happened since the last run. Of several instances that run at once one goes on, the others leave it to it;
    /// a run that is cut off changes nothing.
    /// </summary>
    /// <returns><see langword="false"/> when another instance was first.</returns>
    Task<bool> RunAsync(CancellationToken cancellationToken);
}
