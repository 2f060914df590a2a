using System.Linq.Expressions;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Figures;

/// <summary>Contacts, mood and response times, from the sums; and where contacts turn, from the contacts.</summary>
internal sealed class ContactFigures(IDbContextFactory<BotContext> databases)
{
    private const int LastStep = 10;

    /// <summary>The figures of each day that has some, in order.</summary>
    public async Task<List<FigureRow<int>>> ByDayAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await Sum(filter.Of(bot.InsightCells).GroupBy(cell => cell.Day)).OrderBy(row => row.Key).ToListAsync(cancellationToken);
    }

    /// <summary>The figures of all together; null where there are none.</summary>
    public async Task<FigureRow<string>?> TotalAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await Sum(filter.Of(bot.InsightCells).GroupBy(_ => "")).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The figures of each part of a kind, those with most messages first.</summary>
    public async Task<List<FigureRow<string>>> ByAsync(InsightFilter filter, InsightPart part, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var cells = filter.Of(bot.InsightCells);
        cells = part == InsightPart.Product ? cells.Where(cell => cell.Product != "") : cells;
        return await Sum(cells.GroupBy(KeyOf(part))).OrderByDescending(row => row.Messages).ThenBy(row => row.Key).Take(count).ToListAsync(cancellationToken);
    }

    /// <summary>The names of the parts of a kind that have messages, those with most first.</summary>
    public async Task<List<string>> NamesAsync(InsightFilter filter, InsightPart part, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var cells = filter.Of(bot.InsightCells);
        cells = part == InsightPart.Product ? cells.Where(cell => cell.Product != "") : cells;
        return await cells.GroupBy(KeyOf(part)).Select(group => new { group.Key, Messages = group.Sum(cell => cell.Messages) })
            .OrderByDescending(one => one.Messages).ThenBy(one => one.Key).Take(count).Select(one => one.Key).ToListAsync(cancellationToken);
    }

    /// <summary>How long replies took.</summary>
    public async Task<AnswerTimes> TimesAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var all = await filter.Of(bot.InsightCells).GroupBy(_ => 1).Select(cells => new
        {
            Answered = cells.Sum(cell => cell.Answered),
            Time = cells.Sum(cell => cell.AnswerTime),
            A = cells.Sum(cell => cell.Within100),
            B = cells.Sum(cell => cell.Within250),
            C = cells.Sum(cell => cell.Within500),
            D = cells.Sum(cell => cell.Within1000),
            E = cells.Sum(cell => cell.Within2000),
            F = cells.Sum(cell => cell.Within5000),
            G = cells.Sum(cell => cell.Within10000),
        }).SingleOrDefaultAsync(cancellationToken);
        return all is null ? new(0, 0, []) : new(all.Answered, all.Time,
        [
            (100, all.A), (250, all.B), (500, all.C), (1000, all.D), (2000, all.E), (5000, all.F), (10_000, all.G),
            (null, all.Answered - all.A - all.B - all.C - all.D - all.E - all.F - all.G),
        ]);
    }

    /// <summary>At which message contacts became negative, from the second on; the last step stands for all after it.</summary>
    public async Task<List<(int Message, int Contacts)>> TurnsAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var steps = await filter.Of(bot.InsightContacts).Where(contact => contact.TurnedAt > 0)
            .GroupBy(contact => contact.TurnedAt < LastStep ? contact.TurnedAt : LastStep)
            .Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        return [.. Enumerable.Range(2, LastStep - 1).Select(step => (step, steps.Find(one => one.Key == step)?.Count ?? 0))];
    }

    /// <summary>In which tasks contacts became negative, those with most first.</summary>
    public async Task<List<(string Task, int Contacts)>> TurnTasksAsync(InsightFilter filter, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var tasks = await filter.Of(bot.InsightContacts).Where(contact => contact.TurnedAt > 0).GroupBy(contact => contact.TurnedTask)
            .Select(group => new { group.Key, Count = group.Count() }).OrderByDescending(one => one.Count).ThenBy(one => one.Key).Take(count)
            .ToListAsync(cancellationToken);
        return tasks.ConvertAll(one => (one.Key, one.Count));
    }

    private static IQueryable<FigureRow<TKey>> Sum<TKey>(IQueryable<IGrouping<TKey, CellRow>> groups) => groups.Select(cells => new FigureRow<TKey>
    {
        Key = cells.Key,
        Messages = cells.Sum(cell => cell.Messages),
        Felt = cells.Sum(cell => cell.Felt),
        Mood = cells.Sum(cell => cell.Mood),
        Positive = cells.Sum(cell => cell.Positive),
        Negative = cells.Sum(cell => cell.Negative),
        Missed = cells.Sum(cell => cell.Missed),
        Contacts = cells.Sum(cell => cell.Contacts),
        Settled = cells.Sum(cell => cell.Settled),
        Solved = cells.Sum(cell => cell.Solved),
        Person = cells.Sum(cell => cell.Person),
        Back = cells.Sum(cell => cell.Back),
        BeganBad = cells.Sum(cell => cell.BeganBad),
        Turned = cells.Sum(cell => cell.Turned),
        Recovered = cells.Sum(cell => cell.Recovered),
    });

    private static Expression<Func<CellRow, string>> KeyOf(InsightPart part) => part switch
    {
        InsightPart.Channel => cell => cell.Channel,
        InsightPart.Language => cell => cell.Language,
        InsightPart.Task => cell => cell.Task,
        _ => cell => cell.Product,
    };
}

/// <summary>By what figures are cut.</summary>
internal enum InsightPart
{
    Channel,
    Language,
    Task,
    Product,
}
