namespace EcomBot.Commerce.Anomalies.Alerts;

/// <summary>The alerts that last, as one run of the watch goes on with them.</summary>
internal sealed class AlertBook(IEnumerable<Alert> stored)
{
    private readonly Dictionary<AlertId, Alert> _stored = stored.ToDictionary(alert => alert.Id);
    private readonly Dictionary<AlertId, Alert> _changed = [];

    /// <summary>Gets the alerts that last.</summary>
    public IReadOnlyList<Alert> Open =>
        [.. _stored.Values.Where(alert => !_changed.ContainsKey(alert.Id)).Concat(_changed.Values).Where(alert => alert.EndedAt is null)];

    /// <summary>Gets what is new or changed, beside what was stored; null for new ones.</summary>
    public IEnumerable<(Alert? Stored, Alert Now)> Changes => _changed.Values.Select(alert => (_stored.GetValueOrDefault(alert.Id), alert));

    /// <summary>Puts an alert in the place of the one of its name, or adds it.</summary>
    public void Put(Alert alert) => _changed[alert.Id] = alert;
}
