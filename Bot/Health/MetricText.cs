using System.Diagnostics.Metrics;
using System.Text;

namespace EcomBot.Bot.Health;

/// <summary>Names, types and labels as Prometheus writes them.</summary>
internal static class MetricText
{
    /// <summary>A figure's name: with its unit, and for one that only grows with <c>_total</c>.</summary>
    public static string NameOf(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        var unit = instrument.Unit switch
        {
            "s" => "_seconds",
            "By" => "_bytes",
            _ => string.Empty,
        };
        return $"{name}{unit}{(TypeOf(instrument) == "counter" ? "_total" : string.Empty)}";
    }

    /// <summary>Counter, gauge or histogram.</summary>
    public static string TypeOf(Instrument instrument)
    {
        var type = instrument.GetType().GetGenericTypeDefinition();
        return type == typeof(Counter<>) || type == typeof(ObservableCounter<>) ? "counter"
            : type == typeof(Histogram<>) ? "histogram"
            : "gauge";
    }

    /// <summary>Labels in the order they were given.</summary>
    public static string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> labels)
    {
        if (labels.Length == 0)
        {
            return string.Empty;
        }
        var text = new StringBuilder();
        foreach (var (name, value) in labels)
        {
            text.Append(text.Length > 0 ? "," : string.Empty).Append(name.Replace('.', '_')).Append("=\"");
            text.Append(value?.ToString()?.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")).Append('"');
        }
        return text.ToString();
    }
}
