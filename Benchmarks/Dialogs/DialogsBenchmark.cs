using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Bot.Commands.Chats;
using EcomBot.Bot.Turns;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Benchmarks.Dialogs;

/// <summary>Measures the turns of written conversations, by the task that they show: the whole bot on SQLite, one turn at a time.</summary>
internal static class DialogsBenchmark
{
    private const int Rounds = 5;
    private const double Kilobyte = 1024;

    /// <summary>Measures and reports.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        MeasuredBot? bot = null;
        await using var shop = await ChatShop.OpenAsync((settings, replace) => Build(settings, replace, measured => bot = measured), null, cancellationToken);
        var report = new BenchmarkReport("task", "conversations", "turns", "ms/turn p50", "ms/turn p95", "KB/turn p50", "KB/turn p95");
        foreach (var task in WrittenConversations.Read(arguments).GroupBy(transcript => transcript.All("tasks").FirstOrDefault("none"))
            .OrderBy(task => task.Key, StringComparer.Ordinal))
        {
            Add(report, task.Key, task.Count(), await MeasureAsync(shop, () => bot!, [.. task], cancellationToken));
        }
        return report;
    }

    private static WebApplication Build(string[] settings, Action<IServiceCollection>? replace, Action<MeasuredBot> made) =>
        Bot.Program.Build(settings, services =>
    {
        services.AddSingleton<IBot>(provider =>
        {
            var measured = new MeasuredBot(ActivatorUtilities.CreateInstance<TurnPipeline>(provider));
            made(measured);
            return measured;
        });
        replace?.Invoke(services);
    });

    // The first round warms up.
    private static async Task<List<MeasuredBot.Turn>> MeasureAsync(
        ChatShop shop, Func<MeasuredBot> bot, Transcript[] transcripts, CancellationToken cancellationToken)
    {
        var turns = new List<MeasuredBot.Turn>();
        for (var round = 0; round <= Rounds; round++)
        {
            foreach (var transcript in transcripts)
            {
                await shop.PlayAsync(transcript, cancellationToken);
            }
            var measured = bot().Take();
            turns.AddRange(round == 0 ? [] : measured);
        }
        return turns;
    }

    private static void Add(BenchmarkReport report, string task, int conversations, List<MeasuredBot.Turn> turns) => report.Add(
        task, conversations.ToString(CultureInfo.InvariantCulture), (turns.Count / Rounds).ToString(CultureInfo.InvariantCulture),
        At(turns, turn => turn.Milliseconds, 0.5, "F2"), At(turns, turn => turn.Milliseconds, 0.95, "F2"),
        At(turns, turn => turn.Bytes / Kilobyte, 0.5, "F0"), At(turns, turn => turn.Bytes / Kilobyte, 0.95, "F0"));

    private static string At(List<MeasuredBot.Turn> turns, Func<MeasuredBot.Turn, double> value, double share, string format)
    {
        var sorted = turns.Select(value).Order().ToList();
        return sorted[(int)(share * (sorted.Count - 1))].ToString(format, CultureInfo.InvariantCulture);
    }
}
