using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Bot.Insights.Figures;

/// <summary>Which part of what was counted is shown.</summary>
/// <param name="From">The first day, from 1970.</param>
/// <param name="To">The last day, from 1970.</param>
/// <param name="Channel">One channel; null for all.</param>
/// <param name="Language">One language; null for all.</param>
/// <param name="Task">One task; null for all, empty for what belongs to none.</param>
/// <param name="Product">One product; null for all.</param>
internal sealed record InsightFilter(int From, int To, string? Channel = null, string? Language = null, string? Task = null, string? Product = null)
{
    /// <summary>How many days it spans.</summary>
    public int Length => To - From + 1;

    /// <summary>The same of as many days before.</summary>
    public InsightFilter Before => this with { From = From - Length, To = From - 1 };

    /// <summary>The sums of that part.</summary>
    public IQueryable<CellRow> Of(IQueryable<CellRow> cells) => OfProduct(Cut(cells));

    /// <summary>The contacts that began in that part.</summary>
    public IQueryable<ContactRow> Of(IQueryable<ContactRow> contacts) => OfProduct(Cut(contacts));

    /// <summary>The questions of that part; they are not cut by product.</summary>
    public IQueryable<AskRow> Of(IQueryable<AskRow> asks) => Cut(asks);

    private IQueryable<T> Cut<T>(IQueryable<T> rows) where T : class, ICutRow
    {
        var (from, to) = (From, To);
        rows = rows.Where(row => row.Day >= from && row.Day <= to);
        rows = Channel is { } channel ? rows.Where(row => row.Channel == channel) : rows;
        rows = Language is { } language ? rows.Where(row => row.Language == language) : rows;
        return Task is { } task ? rows.Where(row => row.Task == task) : rows;
    }

    private IQueryable<T> OfProduct<T>(IQueryable<T> rows) where T : class, IProductCutRow =>
        Product is { } product ? rows.Where(row => row.Product == product) : rows;
}
