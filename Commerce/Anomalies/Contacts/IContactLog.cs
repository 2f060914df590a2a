namespace EcomBot.Commerce.Anomalies.Contacts;

/// <summary>Counts what customers write, without keeping who wrote or what.</summary>
public interface IContactLog
{
    /// <summary>Counts one message. It is counted in memory, and kept by the next run of the watch: a crash before loses the count.</summary>
    /// <param name="intent">What was wanted, up to 64 characters; null where the message does not say.</param>
    /// <param name="sentiment">How it sounded, from -1 to 1; null where the message does not say.</param>
    void Add(string? intent, double? sentiment);
}
