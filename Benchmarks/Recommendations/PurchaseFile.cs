using System.Globalization;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>A line of a file: who bought what, in which visit.</summary>
/// <param name="User">Who.</param>
/// <param name="Item">What.</param>
/// <param name="Visit">The place or the number that lines of one visit share.</param>
/// <param name="Day">When, in days; where only the order is known, the place in it.</param>
internal sealed record PurchaseLine(string User, string Item, string Visit, double Day);

/// <summary>Reads <c>user,item,pos</c> and <c>user,item,invoice,date</c>.</summary>
internal static class PurchaseFile
{
    /// <summary>Reads all lines.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isDated">Whether it says dates and visits, or only the order.</param>
    /// <exception cref="BenchmarkException">It has another form.</exception>
    public static List<PurchaseLine> Read(string path, out bool isDated)
    {
        using var reader = new StreamReader(path);
        var dated = reader.ReadLine() switch
        {
            "user,item,pos" => false,
            "user,item,invoice,date" => true,
            _ => throw new BenchmarkException($"{path} begins with neither user,item,pos nor user,item,invoice,date."),
        };
        isDated = dated;
        var lines = new List<PurchaseLine>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            lines.Add(new(cells[0], cells[1], cells[2], dated ? DayOf(cells[3]) : double.Parse(cells[2], CultureInfo.InvariantCulture)));
        }

        return lines;
    }

    private static double DayOf(string date) => (DateTime.Parse(date, CultureInfo.InvariantCulture) - DateTime.UnixEpoch).TotalDays;
}
