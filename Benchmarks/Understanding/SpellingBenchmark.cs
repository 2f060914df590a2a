using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Spelling;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Has the bot's words put texts right that need it little: how many words of what people write are changed.</summary>
internal static class SpellingBenchmark
{
    private const double MostChanged = 4;

    /// <summary><c>spelling FILE … [--show]</c>; a line of a file is a record with a text, or a text.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = Bot.Program.Build([]);
        var analyzer = host.Services.GetRequiredService<LocalTextAnalyzer>();
        var corrector = host.Services.GetRequiredService<SpellingCorrector>();
        var report = new BenchmarkReport("file", "words", "changed", "changed of a thousand");
        var (allWords, allChanged) = (0, 0);
        foreach (var file in arguments.Where(argument => !argument.StartsWith("--", StringComparison.Ordinal)))
        {
            var (words, changed) = (0, 0);
            foreach (var text in JsonLines.Read(file, line => line.StartsWith('{') ? LabelledText.Parse(line).Text : line))
            {
                var meant = corrector.Correct(await analyzer.AnalyzeAsync(text, TextHints.None, cancellationToken), TextHints.None);
                var changes = meant is null ? [] : WordsOf(text).Zip(WordsOf(meant)).Where(pair => pair.First != pair.Second).ToList();
                words += WordsOf(text).Length;
                changed += changes.Count;
                changes.ForEach(change => Show(arguments, change));
            }
            report.Add(Path.GetFileName(file), $"{words}", $"{changed}", PerThousand(changed, words).ToString("F2", CultureInfo.InvariantCulture));
            (allWords, allChanged) = (allWords + words, allChanged + changed);
        }
        report.Add(Aim.AtMost("spelling-changed-per-thousand", PerThousand(allChanged, allWords), MostChanged));
        return report;
    }

    private static void Show(string[] arguments, (string Written, string Meant) change)
    {
        if (arguments.Contains("--show"))
        {
            Console.WriteLine($"{change.Written} > {change.Meant}");
        }
    }

    private static double PerThousand(int changed, int words) => 1000.0 * changed / Math.Max(1, words);

    private static string[] WordsOf(string text) =>
        [.. Tokenizer.Cut(text).Where(token => token.Kind == TokenKind.Word).Select(token => text[token.Start..token.End])];
}
