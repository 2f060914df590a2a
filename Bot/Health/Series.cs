using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text;

namespace EcomBot.Bot.Health;

/// <summary>The values of one figure under one set of labels.</summary>
internal abstract class Series
{
    /// <summary>An empty series of the kind that a figure needs.</summary>
    public static Series Of(Instrument instrument) => MetricText.TypeOf(instrument) switch
    {
        "histogram" => new HistogramSeries(),
        "counter" => new NumberSeries(isSum: !instrument.IsObservable),
        _ => new NumberSeries(isSum: false),
    };

    /// <summary>Takes a value.</summary>
    public abstract void Add(double value);

    /// <summary>Writes the series.</summary>
    public abstract void Print(StringBuilder text, string name, string labels);

    /// <summary>Writes a line.</summary>
    protected static void Line(StringBuilder text, string name, string labels, double value)
    {
        text.Append(name);
        if (labels.Length > 0)
        {
            text.Append('{').Append(labels).Append('}');
        }
        text.Append(' ').Append(value.ToString(CultureInfo.InvariantCulture)).Append('\n');
    }

    private sealed class NumberSeries(bool isSum) : Series
    {
        private double _value;

        public override void Add(double value)
        {
            lock (this)
            {
                _value = isSum ? _value + value : value;
            }
        }

        public override void Print(StringBuilder text, string name, string labels) => Line(text, name, labels, _value);
    }

    private sealed class HistogramSeries : Series
    {
        private static readonly double[] Bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

        private readonly long[] _counts = new long[Bounds.Length + 1];
        private double _sum;

        public override void Add(double value)
        {
            var bucket = Array.FindIndex(Bounds, bound => value <= bound);
            lock (_counts)
            {
                _counts[bucket < 0 ? Bounds.Length : bucket]++;
                _sum += value;
            }
        }

        public override void Print(StringBuilder text, string name, string labels)
        {
            var separator = labels.Length > 0 ? "," : string.Empty;
            long below = 0;
            lock (_counts)
            {
                for (var bucket = 0; bucket < _counts.Length; bucket++)
                {
                    below += _counts[bucket];
                    var bound = bucket < Bounds.Length ? Bounds[bucket].ToString(CultureInfo.InvariantCulture) : "+Inf";
                    Line(text, $"{name}_bucket", $"{labels}{separator}le=\"{bound}\"", below);
                }
                Line(text, $"{name}_sum", labels, _sum);
                Line(text, $"{name}_count", labels, below);
            }
        }
    }
}
