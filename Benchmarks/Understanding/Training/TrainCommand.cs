using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Understanding.Training;

/// <summary>Trains the models again, byte for byte the same from the same data.</summary>
internal static class TrainCommand
{
    /// <summary><c>train language|… DATA [--to FOLDER] [--held-out N]</c>.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (arguments.Length < 2)
        {
            throw new BenchmarkException("Name a model and the folder of public data: train language ../shared/data");
        }
        var folder = CommandLine.Option(arguments, "--to") ?? Path.Combine("Cognitive", "Models");
        var heldOut = CommandLine.Number(arguments, "--held-out");
        return Task.FromResult(arguments[0] switch
        {
            "language" => LanguageTraining.Run(arguments[1], Path.Combine(folder, "language.bin"), heldOut),
            "sentiment" => SentimentTraining.Run(arguments[1], Path.Combine(folder, "sentiment.bin"), heldOut),
            "model-numbers" => ModelNumberTraining.Run(arguments[1], Path.Combine(folder, "model-numbers.bin"), heldOut),
            "names" => NameTraining.Run(arguments[1], Path.Combine(folder, "names.bin"), heldOut),
            "words" => WordTraining.Run(arguments[1], Path.Combine(folder, "words.bin")),
            var unknown => throw new BenchmarkException($"There is no model {unknown}."),
        });
    }
}
