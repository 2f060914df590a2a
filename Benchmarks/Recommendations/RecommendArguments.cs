using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Recommendations;

/// <summary>The files that <c>recommend</c> reads, and how it counts.</summary>
/// <param name="Train">What is learnt from, in order of time.</param>
/// <param name="Test">What came next.</param>
/// <param name="NewOnly">Whether what a customer had is neither a candidate nor an answer.</param>
internal sealed record RecommendArguments(IReadOnlyList<string> Train, string Test, bool NewOnly)
{
    private const string NewOnlyOption = "--new-only";
    private const string TrainOnlyOption = "--train-only";

    /// <summary>Reads the command line.</summary>
    /// <exception cref="BenchmarkException">Fewer than two files are named, one is missing, or an option is not known.</exception>
    public static RecommendArguments Parse(string[] args)
    {
        string[] files = [.. args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal))];
        if (files.Length < 2 || args.Except(files).Except([NewOnlyOption, TrainOnlyOption]).Any())
        {
            throw new BenchmarkException($"recommend TRAIN.csv [MORE.csv …] TEST.csv [{NewOnlyOption}] [{TrainOnlyOption}]");
        }

        var missing = files.FirstOrDefault(file => !File.Exists(file));
        return missing is not null
            ? throw new BenchmarkException($"There is no file {missing}.")
            : new(WithValidation(files[..^1], args.Contains(TrainOnlyOption)), files[^1], args.Contains(NewOnlyOption));
    }

    // The protocol cuts a customer's past in two files: what comes before the test is the past, all of it.
    private static string[] WithValidation(string[] train, bool isTrainOnly)
    {
        var validation = train[0].Replace("_train", "_valid", StringComparison.Ordinal);
        return isTrainOnly || train.Length > 1 || validation == train[0] || !File.Exists(validation) ? train : [.. train, validation];
    }
}
