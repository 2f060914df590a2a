using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Risk.Forecasts;

namespace EcomBot.Benchmarks.Risk;

/// <summary>Reads orders with the label whether they went back, an order a line.</summary>
internal static class OrderTable
{
    /// <summary>Gets the orders of a file in the order of time.</summary>
    public static List<(OrderFacts Order, bool Returned)> Read(string file)
    {
        if (!File.Exists(file))
        {
            throw new BenchmarkException($"There is no file {file}.");
        }

        var lines = File.ReadAllLines(file);
        var columns = lines[0].Split(',').Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
        return [.. lines.Skip(1).Where(line => line.Length > 0).Select(line => new Line(columns, line.Split(',')).Read()).OrderBy(one => one.Order.At)];
    }

    private sealed class Line(Dictionary<string, int> columns, string[] cells)
    {
        public (OrderFacts Order, bool Returned) Read() => (new()
        {
            Customer = Text("customer"),
            At = DateTimeOffset.Parse(Text("date"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            Lines = Number("n_lines"),
            Pieces = Number("n_items"),
            Total = Number("total"),
            LargestLine = Number("max_line"),
            LargestQuantity = Number("max_qty"),
            HighestPrice = Number("max_price"),
            PastOrders = (int)Number("past_orders"),
            PastReturns = (int)Number("past_returned_orders"),
            DaysSinceLast = Number("days_since_last") is var days && days < 0 ? null : days,
            Slices = [new Slice(SliceDimension.Region, Text("country"))],
        }, columns.ContainsKey("label") && Number("label") != 0);

        private string Text(string name) => cells[columns[name]];

        private double Number(string name) => double.Parse(Text(name), CultureInfo.InvariantCulture);
    }
}
