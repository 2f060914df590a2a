using System.Text.Json;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Reads files of one JSON record a line.</summary>
internal static class JsonLines
{
    /// <summary>The records of a file.</summary>
    /// <exception cref="BenchmarkException">The file is missing or a line cannot be read; the message names both.</exception>
    public static IEnumerable<T> Read<T>(string file, Func<string, T> parse)
    {
        if (!File.Exists(file))
        {
            throw new BenchmarkException($"There is no file {file}.");
        }
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(file, number, line, parse);
            }
        }
    }

    private static T Parse<T>(string file, int number, string line, Func<string, T> parse)
    {
        try
        {
            return parse(line);
        }
        catch (JsonException fault)
        {
            throw new BenchmarkException($"{file}, line {number}: {fault.Message}", fault);
        }
    }
}
