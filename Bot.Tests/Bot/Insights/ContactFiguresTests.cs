using EcomBot.Benchmarks.Insights;
using EcomBot.Bot.Insights;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Commerce;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.Extensions.Time.Testing;

namespace EcomBot.Tests.Bot.Insights;

/// <summary>The figures against the same messages counted another way, from themselves and all at once.</summary>
public sealed class ContactFiguresTests
{
    private const int Span = 30;

    private static readonly DateTimeOffset LastDay = new(2026, 11, 20, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Now = LastDay.AddDays(1).AddHours(6);
    private static readonly int Last = Days.Of(LastDay);

    [Theory]
    [InlineData(1, 7)]
    [InlineData(2, 250)]
    [InlineData(3, 100_000)]
    public async Task Figures_are_those_of_a_direct_count_however_messages_are_bundled(int seed, int atATime)
    {
        var messages = new GeneratedTalks(seed == 1 ? 1000 : 3000, LastDay, Span, seed).All().ToList();
        await using var shop = await CountedShop.OpenAsync(new FakeTimeProvider(Now));
        await shop.NoteAsync(messages);

        await shop.CountAsync(atATime);

        await CompareAsync(shop, new DirectCount(messages, Now));
    }

    [PostgreSqlFact]
    public async Task Figures_are_the_same_on_PostgreSql()
    {
        await using var database = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql);
        var messages = new GeneratedTalks(1500, LastDay, Span, 4).All().ToList();
        var options = new CommerceOptions { Database = ShopDatabaseKind.PostgreSql, ConnectionString = database.ConnectionString, SampleShop = false };
        await using var shop = await CountedShop.OpenAsync(new FakeTimeProvider(Now), options);
        await shop.NoteAsync(messages);

        await shop.CountAsync(200);

        await CompareAsync(shop, new DirectCount(messages, Now));
    }

    [Fact]
    public async Task A_part_is_cut_out_by_channel_language_task_and_product()
    {
        var messages = new GeneratedTalks(6000, LastDay, Span, 5).All().ToList();
        await using var shop = await CountedShop.OpenAsync(new FakeTimeProvider(Now));
        await shop.NoteAsync(messages);
        await shop.CountAsync(1000);
        var direct = new DirectCount(messages, Now);
        var filter = new InsightFilter(Last - 20, Last - 3, "facebook", "en", "ReturnItemsDialog");

        var rows = await shop.Get<ContactFigures>().ByDayAsync(filter, default);

        var said = direct.Messages(Last - 20, Last - 3).Where(one => one.Note is { Channel: "facebook", Language: "en", Task: "ReturnItemsDialog" }).ToList();
        Assert.NotEmpty(said);
        Assert.Equal(said.Count, rows.Sum(row => row.Messages));
        Assert.Equal(said.Sum(one => (long?)one.Note.Mood ?? 0), rows.Sum(row => row.Mood));
        var talks = direct.Talks(Last - 20, Last - 3).Where(talk => talk is { Channel: "facebook", Language: "en", Task: "ReturnItemsDialog" }).ToList();
        Assert.Equal(talks.Count(talk => talk.IsSolved), rows.Sum(row => row.Solved));
    }

    private static async Task CompareAsync(CountedShop shop, DirectCount direct)
    {
        var figures = shop.Get<ContactFigures>();
        var filter = new InsightFilter(Last - Span, Last + 1);
        var days = await figures.ByDayAsync(filter, default);
        foreach (var day in days)
        {
            Equal(direct, day, one => true, _ => true, day.Key, day.Key);
        }
        Assert.Equal(direct.Messages(filter.From, filter.To).Count(), days.Sum(day => day.Messages));
        foreach (var row in await figures.ByAsync(filter, InsightPart.Channel, 100, default))
        {
            Equal(direct, row, one => one.Note.Channel == row.Key, talk => talk.Channel == row.Key, filter.From, filter.To);
        }
        foreach (var row in await figures.ByAsync(filter, InsightPart.Language, 100, default))
        {
            Equal(direct, row, one => one.Note.Language == row.Key, talk => talk.Language == row.Key, filter.From, filter.To);
        }
        foreach (var row in await figures.ByAsync(filter, InsightPart.Task, 100, default))
        {
            Equal(direct, row, one => one.Note.Task == row.Key, talk => talk.Task == row.Key, filter.From, filter.To);
        }
        var products = await figures.ByAsync(filter, InsightPart.Product, 1000, default);
        Assert.NotEmpty(products);
        foreach (var row in products)
        {
            Equal(direct, row, one => one.Product == row.Key, talk => talk.Product == row.Key, filter.From, filter.To);
        }
        await CompareTurnsAsync(figures, direct, filter);
        await CompareTimesAsync(figures, direct, filter);
    }

    private static void Equal<TKey>(
        DirectCount direct, FigureRow<TKey> row,
        Func<(EcomBot.Bot.Storage.Insights.NoteRow Row, EcomBot.Bot.Insights.Notes.MessageNote Note, string Product), bool> isSaid,
        Func<Talk, bool> isMeant, int from, int to)
    {
        var said = direct.Messages(from, to).Where(isSaid).ToList();
        var talks = direct.Talks(from, to).Where(isMeant).ToList();
        var felt = said.Where(one => one.Note.Mood is not null).ToList();
        Assert.Equal(
            (said.Count, felt.Count, felt.Sum(one => (long)one.Note.Mood!), felt.Count(one => one.Note.Feeling > 0), felt.Count(one => one.Note.Feeling < 0),
                said.Count(one => one.Note.Missed)),
            (row.Messages, row.Felt, row.Mood, row.Positive, row.Negative, row.Missed));
        Assert.Equal(
            (talks.Count, talks.Count(talk => talk.IsSolved), talks.Count(talk => talk.WithPerson), talks.Count(talk => !talk.WithPerson && talk.CameBack)),
            (row.Contacts, row.Solved, row.Person, row.Back));
        Assert.Equal(talks.Count(talk => talk.WithPerson || talk.CameBack || talk.IsOver), row.Settled);
        Assert.Equal(
            (talks.Count(talk => talk.BeganBad), talks.Count(talk => talk.TurnedAt > 0), talks.Count(talk => talk.Recovered)),
            (row.BeganBad, row.Turned, row.Recovered));
    }

    private static async Task CompareTurnsAsync(ContactFigures figures, DirectCount direct, InsightFilter filter)
    {
        var turned = direct.Talks(filter.From, filter.To).Where(talk => talk.TurnedAt > 0).ToList();
        var steps = await figures.TurnsAsync(filter, default);
        Assert.Equal(Enumerable.Range(2, 9).Select(step => (step, turned.Count(talk => Math.Min(talk.TurnedAt, 10) == step))), steps);
        Assert.Equal(turned.Count, (await figures.TurnTasksAsync(filter, 100, default)).Sum(one => one.Contacts));
    }

    private static async Task CompareTimesAsync(ContactFigures figures, DirectCount direct, InsightFilter filter)
    {
        var took = direct.Messages(filter.From, filter.To).Select(one => one.Note.AnswerTime).OfType<int>().ToList();
        var times = await figures.TimesAsync(filter, default);
        Assert.Equal((took.Count, took.Sum(time => (long)time)), (times.Answered, times.Milliseconds));
        Assert.All(times.Within.Zip([0, 100, 250, 500, 1000, 2000, 5000, 10_000]), pair => Assert.Equal(
            took.Count(time => time > (pair.Second == 0 ? -1 : pair.Second) && time <= (pair.First.AtMost ?? int.MaxValue)), pair.First.Count));
    }
}
