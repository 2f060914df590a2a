using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Figures;

/// <summary>Ratings and what became of recommendations.</summary>
internal sealed class ServiceFigures(IDbContextFactory<BotContext> databases)
{
    private const int MostStars = 5;

    /// <summary>How many ratings of each number of stars there are, from 1 to 5; by channel and language alone.</summary>
    public async Task<IReadOnlyList<int>> StarsAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var stars = await Ratings(bot, filter).GroupBy(row => row.Stars).Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return [.. Enumerable.Range(1, MostStars).Select(star => stars.Find(one => one.Key == star)?.Count ?? 0)];
    }

    /// <summary>The latest ratings with words or few stars.</summary>
    public async Task<List<RatingRow>> TellingAsync(InsightFilter filter, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await Ratings(bot, filter).AsNoTracking().Where(row => row.Word != null).OrderByDescending(row => row.At).Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What became of recommendations a day, in order; they are not cut by anything.</summary>
    public async Task<List<ShelfFigure<int>>> ShelfAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await Shelf(bot, filter).GroupBy(row => row.Day).Select(rows => new ShelfFigure<int>
        {
            Key = rows.Key,
            Shown = rows.Sum(row => row.Shown),
            Clicked = rows.Sum(row => row.Clicked),
            Bought = rows.Sum(row => row.Bought),
        }).OrderBy(row => row.Key).ToListAsync(cancellationToken);
    }

    /// <summary>The products whose recommendations were bought most.</summary>
    public async Task<List<ShelfFigure<string>>> ShelfProductsAsync(InsightFilter filter, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await Shelf(bot, filter).GroupBy(row => row.Product).Select(rows => new ShelfFigure<string>
        {
            Key = rows.Key,
            Shown = rows.Sum(row => row.Shown),
            Clicked = rows.Sum(row => row.Clicked),
            Bought = rows.Sum(row => row.Bought),
        }).OrderByDescending(row => row.Bought).ThenByDescending(row => row.Clicked).ThenByDescending(row => row.Shown).ThenBy(row => row.Key).Take(count)
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<RatingRow> Ratings(BotContext bot, InsightFilter filter)
    {
        var (from, to) = (Days.Start(filter.From), Days.Start(filter.To + 1));
        var ratings = bot.Ratings.Where(row => row.At >= from && row.At < to);
        ratings = filter.Channel is { } channel ? ratings.Where(row => row.Channel == channel) : ratings;
        return filter.Language is { } language ? ratings.Where(row => row.Language == language) : ratings;
    }

    private static IQueryable<ShelfRow> Shelf(BotContext bot, InsightFilter filter)
    {
        var (from, to) = (filter.From, filter.To);
        var rows = bot.InsightShelf.Where(row => row.Day >= from && row.Day <= to);
        return filter.Product is { } product ? rows.Where(row => row.Product == product) : rows;
    }
}

/// <summary>What became of recommendations.</summary>
/// <typeparam name="TKey">What names the part.</typeparam>
internal sealed record ShelfFigure<TKey>
{
    public required TKey Key { get; init; }

    public long Shown { get; init; }

    public long Clicked { get; init; }

    public long Bought { get; init; }
}
