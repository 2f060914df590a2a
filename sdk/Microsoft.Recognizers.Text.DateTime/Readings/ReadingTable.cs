using System.Reflection;
using System.Text;
using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>The readings that rules can name: <c>MonthDay</c> is <c>month-day</c> in a rule.</summary>
internal static class ReadingTable
{
    public static readonly IReadOnlyDictionary<string, Reading> All = Collect(
        typeof(NumberReadings), typeof(DateReadings), typeof(RelativeDateReadings), typeof(ClockReadings), typeof(InstantReadings),
        typeof(PeriodReadings), typeof(RelativePeriodReadings), typeof(PartPeriodReadings), typeof(RangeReadings),
        typeof(DurationReadings), typeof(RepetitionReadings), typeof(LimitReadings));

    private static Dictionary<string, Reading> Collect(params Type[] types)
    {
        var readings = new Dictionary<string, Reading>(StringComparer.Ordinal);
        foreach (var method in types.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)))
        {
            readings.Add(Dashed(method.Name), method.CreateDelegate<Reading>());
        }
        return readings;
    }

    private static string Dashed(string name)
    {
        var text = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
