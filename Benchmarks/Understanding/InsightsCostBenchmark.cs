using System.Diagnostics;
using EcomBot.Benchmarks.Reports;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Benchmarks.Understanding;

/// <summary>Measures what one message costs when everything is read without Azure, and what loading costs.</summary>
internal static class InsightsCostBenchmark
{
    private static readonly TimeSpan WarmingUp = TimeSpan.FromSeconds(3);

    private const double MostMilliseconds = 0.5;
    private const double MostKilobytes = 50;
    private const double MostLoadMilliseconds = 300;
    private const double MostModelMegabytes = 20;

    private static readonly string[] Messages =
    [
        "where is my order #W2611340?",
        "Hi, I'd like to exchange the mechanical keyboard for one with clicky switches, return the desk lamp, and ship my other order to my new address 986 Sunset Drive.",
        "my name is Yusuf Rossi and my zip code is 19122",
        "hola, quiero devolver la lámpara que llegó rota, es una vergüenza",
        "Je voudrais annuler ma commande et être remboursé sur ma carte, merci",
        "ich möchte wissen, wann mein Paket ankommt, die Sendungsnummer ist 357962501027",
        "quanto custa o frete para 01310-100?",
        "我的订单#W2611340还没到，快递太慢了，我要退款",
        "ok thanks 👍",
    ];

    /// <summary><c>insights-cost [PHRASES]</c>: with the training phrases of a folder, if one is named.</summary>
    public static Task<BenchmarkReport> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var bare = new LocalTextAnalyzer(new ShopVocabulary(), IntentModel.Empty);
        bare.Analyze("hello", TextHints.None);
        var loading = clock.Elapsed;

        clock.Restart();
        var intents = arguments.Length > 0 ? IntentModel.Train(PhraseFolder.Read(arguments[0])) : IntentModel.Empty;
        var training = clock.Elapsed;
        var analyzer = new LocalTextAnalyzer(Shop(), intents);

        var parts = new InsightsParts(Shop(), intents);
        WarmUp([.. Messages.Select(message => (Action)(() => analyzer.Analyze(message, TextHints.None))),
            .. Messages.SelectMany(parts.Of).Select(part => part.Read)]);
        var report = new BenchmarkReport("message", "us", "KB");
        var (milliseconds, kilobytes) = (0d, 0d);
        foreach (var message in Messages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (time, memory) = Cost.Of(() => analyzer.Analyze(message, TextHints.None));
            (milliseconds, kilobytes) = (Math.Max(milliseconds, time / 1000), Math.Max(kilobytes, memory));
            report.Add(message.Length > 40 ? message[..40] : message, $"{time:0.0}", $"{memory:0.0}");
        }
        AddParts(report, parts);
        report.Add(Aim.AtMost("insights-ms-a-message", milliseconds, MostMilliseconds));
        report.Add(Aim.AtMost("insights-KB-a-message", kilobytes, MostKilobytes));
        report.Add(Aim.AtMost("models-load-ms", loading.TotalMilliseconds, MostLoadMilliseconds));
        report.Add(Aim.AtMost("models-MB", ModelMegabytes(), MostModelMegabytes));
        report.Add(Aim.AtMost("intents-train-ms", training.TotalMilliseconds, 2000));
        return Task.FromResult(report);
    }

    /// <summary>Does some work for long enough to be compiled at its best.</summary>
    private static void WarmUp(Action[] work)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < WarmingUp;)
        {
            Array.ForEach(work, piece => piece());
        }
    }

    /// <summary>Adds a line for each part of reading a message: the mean over all messages.</summary>
    private static void AddParts(BenchmarkReport report, InsightsParts reader)
    {
        var parts = Messages.SelectMany(reader.Of).Select(part => (part.Name, Cost: Cost.Of(part.Read)));
        foreach (var part in parts.GroupBy(part => part.Name, part => part.Cost))
        {
            report.Add($"  {part.Key}, mean", $"{part.Average(cost => cost.Microseconds):0.00}", $"{part.Average(cost => cost.Kilobytes):0.00}");
        }
    }

    private static double ModelMegabytes()
    {
        var assembly = typeof(LocalTextAnalyzer).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith("Models/", StringComparison.Ordinal))
            .Sum(name => assembly.GetManifestResourceStream(name)!.Length) / 1048576d;
    }

    /// <summary>A shop of five hundred products.</summary>
    private static ShopVocabulary Shop()
    {
        string[] kinds = ["keyboard", "lamp", "chair", "bottle", "camera"];
        string[] options = ["black", "blue", "clicky", "linear", "16GB", "500ml", "stainless steel", "large"];
        var products = Enumerable.Range(0, 500)
            .Select(number => new VocabularyTerm(EntityCategory.Product, $"{number}", $"Model {number} {kinds[number % kinds.Length]}"));
        var shop = new ShopVocabulary();
        shop.Replace(new()
        {
            OrderNumbers = [new("#W", 7, 7)],
            Terms = [.. products, .. options.Select(option => new VocabularyTerm(EntityCategory.OptionValue, option, option)),
                new(EntityCategory.Product, "k", "Mechanical Keyboard"), new(EntityCategory.Product, "d", "Desk Lamp")],
        });
        return shop;
    }
}
