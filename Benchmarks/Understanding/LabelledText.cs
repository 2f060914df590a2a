using System.Text.Json;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>One line of a data file: a text and what it is.</summary>
internal sealed record LabelledText(string Text, string Label, string? Lang = null, double? Score = null)
{
    private static readonly JsonSerializerOptions Wire = new(JsonSerializerDefaults.Web);

    /// <summary>Reads a JSON Lines file with the fields text and label.</summary>
    /// <exception cref="BenchmarkException">The file is missing or a line of it is not such a record.</exception>
    public static List<LabelledText> Read(string file) => [.. JsonLines.Read(file, Parse)];

    /// <summary>Reads one line.</summary>
    /// <exception cref="JsonException">It is not such a record.</exception>
    public static LabelledText Parse(string line) => JsonSerializer.Deserialize<LabelledText>(line, Wire)!;
}
