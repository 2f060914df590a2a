using System.Globalization;
using System.Text.Json;
using Microsoft.Recognizers.Text;

namespace EcomBot.Benchmarks.Recognizers;

/// <summary>Whether what was found is what a case expects.</summary>
internal static class ResultComparison
{
    private static readonly string[] ScoredKeys = ["value", "values"];

    /// <summary>Whether every result has the expected span, type name and value, and there is no other.</summary>
    /// <param name="expected">The case.</param>
    /// <param name="found">What was found.</param>
    /// <param name="wholeResolution">Whether every other key of the resolution counts too.</param>
    public static bool Passes(SpecificationCase expected, List<ModelResult> found, bool wholeResolution) =>
        expected.Expected.Length == found.Count
        && expected.Expected.Zip(found).All(pair => IsSame(expected.Input, pair.First, pair.Second, wholeResolution));

    /// <summary>The results in a line.</summary>
    public static string Show(IEnumerable<ModelResult> found) =>
        string.Join(" | ", found.Select(result => $"{result.Text}[{result.Start},{result.End}] {result.TypeName} {Show(result.Resolution)}"));

    /// <summary>The expected results in a line.</summary>
    public static string Show(SpecificationCase expected) => string.Join(" | ", expected.Expected.Select(result =>
        $"{Member(result, "Text")}[{Member(result, "Start")},{Member(result, "End")}] {Member(result, "TypeName")} {Member(result, "Resolution")}"));

    private static string Member(JsonElement result, string name) => result.TryGetProperty(name, out var value) ? value.ToString() : "?";

    private static string Show(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable<KeyValuePair<string, object>> map => $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}={Show(entry.Value)}"))}}}",
        IEnumerable<KeyValuePair<string, string>> map => $"{{{string.Join(", ", map.Select(entry => $"{entry.Key}={entry.Value}"))}}}",
        System.Collections.IEnumerable list => $"[{string.Join("; ", list.Cast<object>().Select(Show))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static bool IsSame(string input, JsonElement expected, ModelResult found, bool wholeResolution) =>
        (!expected.TryGetProperty("Text", out var text) || string.Equals(text.GetString(), found.Text, StringComparison.Ordinal))
        && IsOffset(expected, "Start", CodePoints(input, found.Start))
        && IsOffset(expected, "End", CodePoints(input, found.End))
        && (!expected.TryGetProperty("TypeName", out var type) || type.GetString() == found.TypeName)
        && (!expected.TryGetProperty("Resolution", out var resolution) || resolution.ValueKind != JsonValueKind.Object
            || IsResolution(resolution, found.Resolution, wholeResolution));

    // Offsets of the files count code points, those of .NET UTF-16 units.
    private static int CodePoints(string input, int index)
    {
        var points = index;
        for (var i = 1; i <= index && i < input.Length; i++)
        {
            points -= char.IsSurrogatePair(input[i - 1], input[i]) ? 1 : 0;
        }
        return points;
    }

    private static bool IsOffset(JsonElement expected, string name, int found) =>
        !expected.TryGetProperty(name, out var offset) || offset.ValueKind != JsonValueKind.Number || offset.GetInt32() == found;

    private static bool IsResolution(JsonElement expected, SortedDictionary<string, object> found, bool whole) =>
        expected.EnumerateObject()
            .Where(entry => (whole && char.IsLower(entry.Name[0])) || ScoredKeys.Contains(entry.Name))
            .All(entry => found is not null && found.TryGetValue(entry.Name, out var value) && IsValue(entry.Value, value));

    private static bool IsValue(JsonElement expected, object? found) => expected.ValueKind switch
    {
        JsonValueKind.Null => found is null or "null",
        JsonValueKind.Array => IsList(expected, found),
        JsonValueKind.Object => IsMap(expected, found),
        JsonValueKind.String => expected.GetString() == Convert.ToString(found, CultureInfo.InvariantCulture),
        JsonValueKind.True or JsonValueKind.False => found is bool flag && flag == expected.GetBoolean(),
        JsonValueKind.Number => Convert.ToString(found, CultureInfo.InvariantCulture) is { } number
            && Math.Abs(double.Parse(number, CultureInfo.InvariantCulture) - expected.GetDouble()) < 1e-9,
        _ => false,
    };

    private static bool IsList(JsonElement expected, object? found)
    {
        var list = (found as System.Collections.IEnumerable)?.Cast<object>().ToList();
        return list is not null && list.Count == expected.GetArrayLength() && expected.EnumerateArray().Zip(list).All(pair => IsValue(pair.First, pair.Second));
    }

    private static bool IsMap(JsonElement expected, object? found) => expected.EnumerateObject().All(entry => found switch
    {
        IReadOnlyDictionary<string, string> map => map.TryGetValue(entry.Name, out var text) && IsValue(entry.Value, text),
        IReadOnlyDictionary<string, object> map => map.TryGetValue(entry.Name, out var value) && IsValue(entry.Value, value),
        _ => false,
    });
}
