using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Recognizers;

/// <summary>What to score.</summary>
/// <param name="Folder">The folder that the files of cases lie below.</param>
/// <param name="Only">What a file's path below it must contain; empty for any.</param>
/// <param name="Failures">How many failing cases of each model are printed. Default 0.</param>
internal sealed record RecognizersArguments(string Folder, string Only, int Failures)
{
    /// <exception cref="BenchmarkException">The folder is missing or an argument is unknown.</exception>
    public static RecognizersArguments Parse(string[] args)
    {
        var folder = args.FirstOrDefault(arg => !arg.StartsWith('-')) ?? throw new BenchmarkException("Name the folder of the cases.");
        var parsed = new RecognizersArguments(folder, string.Empty, 0);
        for (var i = 0; i < args.Length; i++)
        {
            parsed = args[i] switch
            {
                "--only" when i + 1 < args.Length => parsed with { Only = args[++i] },
                "--failures" when i + 1 < args.Length && int.TryParse(args[i + 1], out var most) => parsed with { Failures = Math.Max(0, most + (0 * i++)) },
                _ when args[i] == folder => parsed,
                _ => throw new BenchmarkException($"Argument not understood: {args[i]}"),
            };
        }
        return Directory.Exists(folder) ? parsed : throw new BenchmarkException($"There is no folder {folder}.");
    }

    /// <summary>The files of cases, in the order of their paths.</summary>
    public IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Folder, "*Model.json", SearchOption.AllDirectories)
            .Where(path => path[Folder.Length..].Contains(Only, StringComparison.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
}
