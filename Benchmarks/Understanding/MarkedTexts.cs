using System.Text.Json;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Entities.Tagging;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Reads texts with marked entities, as the public data has them.</summary>
internal static class MarkedTexts
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        ["PER"] = EntityCategory.Person,
        ["person"] = EntityCategory.Person,
        ["LOC"] = EntityCategory.Location,
        ["location"] = EntityCategory.Location,
        ["ORG"] = EntityCategory.Organization,
        ["corporation"] = EntityCategory.Organization,
        ["group"] = EntityCategory.Organization,
        ["modelno"] = EntityCategory.ModelNumber,
        ["date"] = EntityCategory.DateTime,
        ["time"] = EntityCategory.DateTime,
    };

    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    private sealed record Line(string Text, Span[] Entities);

    private sealed record Span(int Start, int End, string Type);

    /// <summary>The texts of a file with the spans whose types the analyzer knows.</summary>
    /// <exception cref="Reports.BenchmarkException">The file is missing or a line of it is not such a record.</exception>
    public static List<MarkedText> Read(string file) => [.. JsonLines.Read(file, line => Marked(JsonSerializer.Deserialize<Line>(line, Wire)!))];

    /// <summary>Spans in UTF-16 code units; the files count code points.</summary>
    private static MarkedText Marked(Line line)
    {
        var places = new List<int>(line.Text.Length + 1);
        for (var place = 0; place < line.Text.Length; place += char.IsHighSurrogate(line.Text[place]) ? 2 : 1)
        {
            places.Add(place);
        }
        places.Add(line.Text.Length);
        return new(line.Text, [.. line.Entities.Where(span => Types.ContainsKey(span.Type))
            .Select(span => (Types[span.Type], places[span.Start], places[span.End]))]);
    }
}
