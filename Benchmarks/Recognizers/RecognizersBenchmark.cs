using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;

namespace EcomBot.Benchmarks.Recognizers;

/// <summary>Scores the recognizers with specification cases: <c>FOLDER/RECOGNIZER/LANGUAGE/MODEL.json</c>.</summary>
/// <remarks>A case passes when every result has the right span, type name and value; "whole" counts every key of the resolution.</remarks>
internal static class RecognizersBenchmark
{
    // A tenth of the 7 to 13 ms that the published packages take for a date, taken at their fastest.
    private const double MicrosecondsADate = 700;

    /// <summary>Scores every model whose file of cases lies below the folder named first.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] args, CancellationToken cancellationToken) =>
        Task.FromResult(Run(RecognizersArguments.Parse(args), cancellationToken));

    private static BenchmarkReport Run(RecognizersArguments arguments, CancellationToken cancellationToken)
    {
        var report = new BenchmarkReport("model", "passed", "of", "percent", "whole", "µs a case");
        var totals = new SortedDictionary<string, (int Passed, int All, double Microseconds)>(StringComparer.Ordinal);
        foreach (var path in arguments.Files())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parts = Path.GetRelativePath(arguments.Folder, path).Split(Path.DirectorySeparatorChar);
            if (parts.Length == 3)
            {
                Score(path, parts, arguments, report, totals);
            }
        }
        foreach (var (name, total) in totals)
        {
            AddAims(report, name, total);
        }
        return report;
    }

    private static void Score(
        string path, string[] parts, RecognizersArguments arguments, BenchmarkReport report,
        SortedDictionary<string, (int Passed, int All, double Microseconds)> totals)
    {
        var cases = SpecificationCase.Load(path);
        var model = Path.GetFileNameWithoutExtension(path);
        if (cases.Count == 0 || RecognizerTable.Find(parts[0], parts[1], model) is not { } recognize)
        {
            return;
        }
        var score = new ModelScore(cases, recognize);
        score.PrintFailures(Console.Out, $"{parts[0]}/{parts[1]}/{model}", arguments.Failures);
        report.Add($"{parts[0]}/{parts[1]}/{model}", Show(score.Passed), Show(cases.Count), Percent(score.Passed, cases.Count),
            Percent(score.Whole, cases.Count), score.MicrosecondsACase.ToString("F0", CultureInfo.InvariantCulture));
        foreach (var name in Totals(parts, model))
        {
            var total = totals.GetValueOrDefault(name);
            totals[name] = (total.Passed + score.Passed, total.All + cases.Count, total.Microseconds + (score.MicrosecondsACase * cases.Count));
        }
    }

    // Numbers, ordinals and percentages have aims of their own; the other models share their recognizer's.
    private static string[] Totals(string[] parts, string model) => parts[0] == "Number"
        ? [$"{parts[1]}/{model.Replace("Model", string.Empty)}"]
        : [$"{parts[1]}/{parts[0]}"];

    private static void AddAims(BenchmarkReport report, string name, (int Passed, int All, double Microseconds) total)
    {
        var target = Target(name);
        report.Add(Aim.AtLeast($"recognizers/{name}", Math.Round(100d * total.Passed / total.All, 1), target));
        report.Add(Aim.AtMost($"recognizers/{name}/µs", Math.Round(total.Microseconds / total.All, 1), MicrosecondsADate));
    }

    private static double Target(string name) => name switch
    {
        "English/DateTime" => 85,
        _ when name.EndsWith("/DateTime", StringComparison.Ordinal) => 70,
        _ when name.EndsWith("/NumberWithUnit", StringComparison.Ordinal) => 85,
        _ => 95,
    };

    private static string Show(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Percent(int part, int all) => (100d * part / all).ToString("F1", CultureInfo.InvariantCulture);

    /// <summary>How many cases of a model pass, and the time of one, the second time through them.</summary>
    private sealed class ModelScore
    {
        private readonly List<string> _failures = [];

        public ModelScore(IReadOnlyList<SpecificationCase> cases, Func<string, DateTime, List<Microsoft.Recognizers.Text.ModelResult>> recognize)
        {
            foreach (var one in cases)
            {
                var found = recognize(one.Input, one.Reference);
                var passes = ResultComparison.Passes(one, found, wholeResolution: false);
                Passed += passes ? 1 : 0;
                Whole += passes && ResultComparison.Passes(one, found, wholeResolution: true) ? 1 : 0;
                if (!passes)
                {
                    _failures.Add($"  {one.Input}\n    wanted {ResultComparison.Show(one)}\n    found  {ResultComparison.Show(found)}");
                }
            }
            var started = Stopwatch.GetTimestamp();
            foreach (var one in cases)
            {
                recognize(one.Input, one.Reference);
            }
            MicrosecondsACase = Stopwatch.GetElapsedTime(started).TotalMicroseconds / cases.Count;
        }

        public int Passed { get; }

        public int Whole { get; }

        public double MicrosecondsACase { get; }

        public void PrintFailures(TextWriter output, string name, int most)
        {
            foreach (var failure in _failures.Take(most))
            {
                output.WriteLine($"{name}\n{failure}");
            }
        }
    }
}
