using System.Diagnostics;
using System.Globalization;
using EcomBot.Benchmarks.Reports;
using EcomBot.Bot.Insights;
using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Risk.Cases;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Benchmarks.Insights;

/// <summary>Whether every query of the insight pages answers in under a second after a million messages, and with the right figures.</summary>
internal static class InsightsBenchmark
{
    private const int Messages = 1_000_000;
    private const int Span = 90;
    private const int AtATime = 5000;
    private const int Runs = 3;
    private const double MostMilliseconds = 1000;

    private static readonly DateTimeOffset LastDay = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Fills a shop on SQLite with messages, counts them as the product does, and measures.</summary>
    public static async Task<BenchmarkReport> RunAsync(string[] args, CancellationToken cancellationToken)
    {
        var wanted = ReadMessages(args);
        var now = LastDay.AddDays(1).AddHours(6);
        var messages = new GeneratedTalks(wanted, LastDay, Span).All().ToList();
        await using var shop = await CountedShop.OpenAsync(new StillClock(now));
        var started = Stopwatch.GetTimestamp();
        await shop.NoteAsync(messages);
        await Console.Error.WriteLineAsync($"{messages.Count} messages noted in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        started = Stopwatch.GetTimestamp();
        await shop.CountAsync(AtATime);
        var counting = Stopwatch.GetElapsedTime(started);
        var report = new BenchmarkReport("query over all 90 days", "rows", "median ms", "worst ms");
        report.Add("counting, µs a message", messages.Count.ToString(CultureInfo.InvariantCulture),
            (counting.TotalMicroseconds / messages.Count).ToString("0", CultureInfo.InvariantCulture), "");
        var filter = new InsightFilter(Days.Of(LastDay) - Span + 1, Days.Of(LastDay) + 1);
        foreach (var (name, query) in Queries(shop, filter, cancellationToken))
        {
            await MeasureAsync(report, name, query);
        }
        report.Add(Aim.AtMost("insights-wrong-figures", await WrongAsync(shop, messages, filter, now, cancellationToken), 0));
        return report;
    }

    private static int ReadMessages(string[] args) => args switch
    {
        [] => Messages,
        ["--messages", var text] when int.TryParse(text, CultureInfo.InvariantCulture, out var count) && count >= 1000 => count,
        _ => throw new BenchmarkException("Usage: insights [--messages N], N from 1000."),
    };

    // Every query that a page makes, each over the whole time.
    private static IEnumerable<(string Name, Func<Task<int>> Run)> Queries(CountedShop shop, InsightFilter filter, CancellationToken cancellationToken)
    {
        var (contacts, service, list) = (shop.Get<ContactFigures>(), shop.Get<ServiceFigures>(), shop.Get<ContactList>());
        yield return ("total", async () => await contacts.TotalAsync(filter, cancellationToken) is null ? 0 : 1);
        yield return ("days", async () => (await contacts.ByDayAsync(filter, cancellationToken)).Count);
        foreach (var part in Enum.GetValues<InsightPart>())
        {
            yield return ($"by-{part}".ToLowerInvariant(), async () => (await contacts.ByAsync(filter, part, 40, cancellationToken)).Count);
            yield return ($"names-{part}".ToLowerInvariant(), async () => (await contacts.NamesAsync(filter, part, 100, cancellationToken)).Count);
        }
        yield return ("days-of-a-task", async () => (await contacts.ByDayAsync(filter with { Task = "ReturnItemsDialog" }, cancellationToken)).Count);
        yield return ("days-of-a-product", async () => (await contacts.ByDayAsync(filter with { Product = "p-5" }, cancellationToken)).Count);
        yield return ("times", async () => (await contacts.TimesAsync(filter, cancellationToken)).Within.Count);
        yield return ("turns", async () => (await contacts.TurnsAsync(filter, cancellationToken)).Count);
        yield return ("turn-tasks", async () => (await contacts.TurnTasksAsync(filter, 12, cancellationToken)).Count);
        yield return ("questions", async () => (await shop.Get<QuestionFigures>().TopAsync(filter, 12, cancellationToken)).Count);
        yield return ("ratings",
            async () => (await service.StarsAsync(filter, cancellationToken)).Count + (await service.TellingAsync(filter, 5, cancellationToken)).Count);
        yield return ("recommendations",
            async () => (await service.ShelfAsync(filter, cancellationToken)).Count + (await service.ShelfProductsAsync(filter, 10, cancellationToken)).Count);
        foreach (var (name, wish, part) in Wishes(filter))
        {
            yield return ($"conversations-{name}", async () => (await list.ReadAsync(part, wish, null, 51, cancellationToken)).Count);
        }
        yield return ("alerts", async () => (await AskAsync<IAlerts, IReadOnlyList<Alert>>(shop,
            alerts => alerts.SinceAsync(LastDay.AddDays(-Span), 8, cancellationToken))).Count);
        yield return ("risk", async () => (await AskAsync<IRiskCases, IReadOnlyList<RiskCount>>(shop,
            cases => cases.CountAsync(LastDay.AddDays(-Span), LastDay, cancellationToken))).Count);
    }

    private static IEnumerable<(string Name, ContactWish Wish, InsightFilter Filter)> Wishes(InsightFilter filter) =>
    [
        ("all", new(), filter), ("solved", new(ContactOutcome.Solved), filter), ("person", new(ContactOutcome.Person), filter),
        ("back", new(ContactOutcome.Back), filter),
        ("unhappy", new(Mood: "negative"), filter), ("turned-late", new(TurnedAt: 10), filter),
        ("of-a-product", new(Mood: "negative"), filter with { Product = "p-5" }),
        ("of-a-task", new(), filter with { Task = "ComplaintDialog" }), ("of-nothing", new(), filter with { Task = "NoSuchDialog" }),
        ("of-a-customer", new(Customer: "customer-7"), filter),
        ("of-a-day", new(IsMissed: true), filter with { From = filter.From + 10, To = filter.From + 10 }),
    ];

    private static async Task<TResult> AskAsync<TService, TResult>(CountedShop shop, Func<TService, Task<TResult>> ask) where TService : notnull
    {
        await using var scope = shop.Scope();
        return await ask(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private static async Task MeasureAsync(BenchmarkReport report, string name, Func<Task<int>> query)
    {
        var took = new List<double>();
        var rows = 0;
        for (var run = 0; run < Runs; run++)
        {
            var started = Stopwatch.GetTimestamp();
            rows = await query();
            took.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        report.Add(name, rows.ToString(CultureInfo.InvariantCulture), took.Order().ElementAt(Runs / 2).ToString("0", CultureInfo.InvariantCulture),
            took.Max().ToString("0", CultureInfo.InvariantCulture));
        report.Add(Aim.AtMost($"insights-{name}-ms", took.Max(), MostMilliseconds));
    }

    // The figures of every day and task against those of the messages themselves.
    private static async Task<int> WrongAsync(CountedShop shop, List<(NoteRow Row, MessageNote Note)> messages, InsightFilter filter, DateTimeOffset now,
        CancellationToken cancellationToken)
    {
        var direct = new DirectCount(messages, now);
        var (said, talks) = (direct.Messages(filter.From, filter.To).ToList(), direct.Talks(filter.From, filter.To).ToList());
        var days = await shop.Get<ContactFigures>().ByDayAsync(filter, cancellationToken);
        var tasks = await shop.Get<ContactFigures>().ByAsync(filter, InsightPart.Task, 1000, cancellationToken);
        return Wrong(days, said.ToLookup(one => Days.Of(one.Row.At)), talks.ToLookup(talk => Days.Of(talk.First)))
            + Wrong(tasks, said.ToLookup(one => one.Note.Task), talks.ToLookup(talk => talk.Task));
    }

    private static int Wrong<TKey>(IReadOnlyList<FigureRow<TKey>> rows, ILookup<TKey, (NoteRow Row, MessageNote Note, string Product)> said,
        ILookup<TKey, Talk> talks) => rows.Count(row =>
        (row.Messages, row.Mood, row.Negative, row.Contacts, row.Solved, row.Turned) != (
            said[row.Key].Count(), said[row.Key].Sum(one => (long)(one.Note.Mood ?? 0)),
            said[row.Key].Count(one => one.Note is { Mood: not null, Feeling: < 0 }),
            talks[row.Key].Count(), talks[row.Key].Count(talk => talk.IsSolved), talks[row.Key].Count(talk => talk.TurnedAt > 0)));

    private sealed class StillClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
