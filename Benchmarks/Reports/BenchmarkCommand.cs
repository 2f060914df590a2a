namespace EcomBot.Benchmarks.Reports;

/// <summary>A benchmark that can be run by its name.</summary>
/// <param name="Name">The first word of the command line.</param>
/// <param name="Usage">Name and arguments, as the usage page shows them.</param>
/// <param name="Purpose">What it measures, in a line.</param>
/// <param name="RunAsync">Measures and reports; throws <see cref="BenchmarkException"/> when it cannot.</param>
internal sealed record BenchmarkCommand(
    string Name, string Usage, string Purpose, Func<string[], CancellationToken, Task<BenchmarkReport>> RunAsync);

/// <summary>A benchmark could not run: wrong arguments, a missing file, a server that did not start.</summary>
public sealed class BenchmarkException(string message, Exception? cause = null) : Exception(message, cause);
