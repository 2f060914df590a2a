using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Text;

namespace EcomBot.Bot.Health;

/// <summary>Listens to the product's figures and tells them as Prometheus reads them (text format 0.0.4, prometheus.io/docs).</summary>
internal sealed class MetricsPage : IHostedService, IDisposable
{
    private const string Ours = "EcomBot";

    private readonly ConcurrentDictionary<(Instrument Instrument, string Labels), Series> _series = new();
    private readonly MeterListener _listener = new();

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _listener.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name.StartsWith(Ours, StringComparison.Ordinal))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Take(instrument, value, labels));
        _listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Take(instrument, value, labels));
        _listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Take(instrument, value, labels));
        _listener.Start();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>All figures now.</summary>
    public string Print()
    {
        _listener.RecordObservableInstruments();
        var text = new StringBuilder();
        foreach (var family in _series.OrderBy(one => one.Key.Labels, StringComparer.Ordinal).GroupBy(one => one.Key.Instrument)
            .OrderBy(one => one.Key.Name, StringComparer.Ordinal))
        {
            var name = MetricText.NameOf(family.Key);
            text.Append("# HELP ").Append(name).Append(' ').Append(family.Key.Description).Append('\n');
            text.Append("# TYPE ").Append(name).Append(' ').Append(MetricText.TypeOf(family.Key)).Append('\n');
            foreach (var ((_, labels), series) in family)
            {
                series.Print(text, name, labels);
            }
        }
        return text.ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    private void Take(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels) =>
        _series.GetOrAdd((instrument, MetricText.LabelsOf(labels)), static one => Series.Of(one.Instrument)).Add(value);
}
