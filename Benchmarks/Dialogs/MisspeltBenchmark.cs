using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Benchmarks.Understanding;
using EcomBot.Bot.Commands.Chats;
using EcomBot.Cognitive.Spelling;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Benchmarks.Dialogs;

/// <summary>
/// Holds the written conversations again with a misspelt word in every message of the customer: how many go exactly as they are written,
/// with misspelt words put right and without.
/// </summary>
internal static class MisspeltBenchmark
{
    private const double LeastAlike = 0.9;

    private static readonly string[] Languages = ["en", "de", "es", "fr", "pt-BR"];

    /// <summary><c>misspelt [FOLDER] [--seed N] [--failures]</c>.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var hand = new HastyHand(CommandLine.Number(arguments, "--seed"));
        var misspelt = WrittenConversations.Read(arguments).Where(transcript => Languages.Contains(transcript.Language)).Select(hand.Write)
            .Where(pair => pair.Messages > 0).ToList();
        var corrected = await PlayAsync(misspelt.ConvertAll(pair => pair.Misspelt), null, cancellationToken);
        var raw = await PlayAsync(misspelt.ConvertAll(pair => pair.Misspelt), services => services.AddSingleton(new SpellingWords([], [])), cancellationToken);
        if (arguments.Contains("--failures"))
        {
            corrected.SelectMany(conversation => conversation.Differences.Take(1)).ToList().ForEach(Console.WriteLine);
        }
        var report = new BenchmarkReport("language", "conversations", "misspelt messages", "as written", "without correction");
        foreach (var language in Languages.Append("all"))
        {
            var own = Enumerable.Range(0, misspelt.Count).Where(place => language == "all" || misspelt[place].Misspelt.Language == language).ToList();
            report.Add(language, $"{own.Count}", $"{own.Sum(place => misspelt[place].Messages)}", Share(own, corrected), Share(own, raw));
        }
        report.Add(Aim.AtLeast("misspelt-as-written", corrected.Count(conversation => conversation.IsAlike) / (double)corrected.Count, LeastAlike));
        return report;
    }

    private static string Share(List<int> places, List<Played> conversations) => places.Count == 0 ? "-"
        : (places.Count(place => conversations[place].IsAlike) / (double)places.Count).ToString("F3", CultureInfo.InvariantCulture);

    private static async Task<List<Played>> PlayAsync(
        IReadOnlyList<Transcript> transcripts, Action<IServiceCollection>? replace, CancellationToken cancellationToken)
    {
        await using var shop = await ChatShop.OpenAsync((settings, own) => Bot.Program.Build(settings, services =>
        {
            own?.Invoke(services);
            replace?.Invoke(services);
        }), null, cancellationToken);
        var played = new List<Played>();
        foreach (var transcript in transcripts)
        {
            played.Add(await PlayAsync(shop, transcript, cancellationToken));
        }
        return played;
    }

    // A button that was to be pressed may not be there.
    private static async Task<Played> PlayAsync(ChatShop shop, Transcript transcript, CancellationToken cancellationToken)
    {
        try
        {
            return new((await shop.PlayAsync(transcript, cancellationToken)).Differences);
        }
        catch (TranscriptException otherwise)
        {
            return new([$"{transcript.Title}: {otherwise.Message}"]);
        }
    }

    private sealed record Played(IReadOnlyList<string> Differences)
    {
        public bool IsAlike => Differences.Count == 0;
    }
}
