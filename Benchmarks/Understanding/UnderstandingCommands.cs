using EcomBot.Benchmarks.Reports;
using EcomBot.Benchmarks.Understanding.Training;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>The commands that score and train the reading of texts.</summary>
internal static class UnderstandingCommands
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<BenchmarkCommand> All { get; } =
    [
        new("language", "language FILE …", "language identification: accuracy, speed", LanguageBenchmark.RunAsync),
        new("sentiment", "sentiment FILE … [--model FILE]", "sentiment: accuracy, macro-F1, speed", SentimentBenchmark.RunAsync),
        new("intents", "intents FOLDER … [--mcc N] [--accuracy N]", "intents: accuracy, out of scope", IntentsBenchmark.RunAsync),
        new("entities", "entities FILE … [--held-out N]", "entities: precision, recall, F1, speed", EntitiesBenchmark.RunAsync),
        new("spelling", "spelling FILE … [--show]", "words of texts that are taken for misspelt: share", SpellingBenchmark.RunAsync),
        new("insights-cost", "insights-cost [PHRASES]", "one message read: time, bytes", InsightsCostBenchmark.RunAsync),
        new("train", "train MODEL DATA [--to FOLDER]", "the models again, from public data", TrainCommand.RunAsync),
    ];
}
