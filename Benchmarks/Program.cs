using EcomBot.Benchmarks.Anomalies;
using EcomBot.Benchmarks.Commerce;
using EcomBot.Benchmarks.Dialogs;
using EcomBot.Benchmarks.Insights;
using EcomBot.Benchmarks.Load;
using EcomBot.Benchmarks.Recognizers;
using EcomBot.Benchmarks.Recommendations;
using EcomBot.Benchmarks.Reports;
using EcomBot.Benchmarks.Risk;
using EcomBot.Benchmarks.Sdk;
using EcomBot.Benchmarks.Turns;
using EcomBot.Benchmarks.Understanding;

namespace EcomBot.Benchmarks;

/// <summary>Runs one benchmark by name and exits with 1 when one of its aims is short, 2 when it cannot run.</summary>
public static class Program
{
    private static readonly BenchmarkCommand[] Commands =
    [
        .. UnderstandingCommands.All,
        new("sdk", "sdk", "turns through the cloud adapter beside a bare endpoint: CPU, bytes", TurnsOfSdkBenchmark.RunAsync),
        new("connector", "connector", "a reply sent: time, bytes", ConnectorBenchmark.RunAsync),
        new("schema-json", "schema-json", "an activity read and written: time, bytes", SchemaJsonBenchmark.RunAsync),
        new("recognizers", "recognizers FOLDER [--only PART] [--failures N]", "specification cases passed, time a case", RecognizersBenchmark.RunAsync),
        new("commerce", "commerce [--orders N]", "look-up, search, exchange: a million orders beside ten thousand", CommerceBenchmark.RunAsync),
        new("anomaly", "anomaly FOLDER [--to FOLDER]", "series watched for what is unusual: NAB score, time", AnomalyBenchmark.RunAsync),
        new("outliers", "outliers PATH …", "unusual rows found without labels: AUC, average precision", OutliersBenchmark.RunAsync),
        new("risk", "risk TRAIN.csv TEST.csv", "returns forecast: AUC, average precision", RiskBenchmark.RunAsync),
        new("recommend", "recommend TRAIN.csv TEST.csv [--new-only]", "what customers buy next, beside the simple methods", RecommendBenchmark.RunAsync),
        new("recommend-scale", "recommend-scale", "a million purchases of 20,000 products: training, memory, queries", RecommendScaleBenchmark.RunAsync),
        new("dialogs", "dialogs [FOLDER]", "turns of written conversations by task: time, bytes", DialogsBenchmark.RunAsync),
        new("misspelt", "misspelt [FOLDER] [--seed N] [--failures]", "written conversations with a misspelt word in every message: as written",
            MisspeltBenchmark.RunAsync),
        new("insights", "insights [--messages N]", "every query of the insight pages after a million messages, and its figures", InsightsBenchmark.RunAsync),
        new("turns", "turns [--messages N] [--sqlite-alone]", "a bare endpoint, an echo, an order look-up on each database, mixed conversations",
            TurnsBenchmark.RunAsync),
        new("instances", "instances", "order look-ups on one, two and three instances of one PostgreSQL", InstancesBenchmark.RunAsync),
        new("stored", "stored [--conversations N]", "order look-ups beside a thousand stored conversations and a million", StoredBenchmark.RunAsync),
        new("open", "open [--conversations N]", "conversations that are open with their sockets: memory, how soon a reply is there", OpenBenchmark.RunAsync),
        new("soak", "soak [--minutes N]", "order look-ups for ten minutes: memory and latency", SoakBenchmark.RunAsync),
    ];

    /// <summary>The entry point: <c>Benchmarks NAME [ARGUMENT …]</c>.</summary>
    public static async Task<int> Main(string[] args)
    {
        if (args is ["serve", var kind] && TurnServer.Kinds.Contains(kind))
        {
            // What a benchmark starts in a process of its own, to be measured from outside.
            await TurnServer.RunAsync(kind, CancellationToken.None);
            return 0;
        }
        var command = Commands.FirstOrDefault(known => args.Length > 0 && known.Name == args[0]);
        if (command is null)
        {
            return TellUsage();
        }

        using var interrupted = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            interrupted.Cancel();
        };
        try
        {
            return (await command.RunAsync(args[1..], interrupted.Token)).Print(Console.Out);
        }
        catch (BenchmarkException failure)
        {
            await Console.Error.WriteLineAsync(failure.Message);
            return 2;
        }
    }

    private static int TellUsage()
    {
        Console.Error.WriteLine("Name a benchmark: dotnet run -c Release --project Benchmarks -- NAME [ARGUMENT …]");
        foreach (var command in Commands)
        {
            Console.Error.WriteLine($"  {command.Usage,-44} {command.Purpose}");
        }
        return 2;
    }
}
