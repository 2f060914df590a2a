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
    public IQueryable<CellRow> Of(IQueryable<CellRow> cells)
    {
        var (from, to) = (From, To);
        cells = cells.Where(cell => cell.Day >= from && cell.Day <= to);
        cells = Channel is { } channel ? cells.Where(cell => cell.Channel == channel) : cells;
        cells = Language is { } language ? cells.Where(cell => cell.Language == language) : cells;
        cells = Task is { } task ? cells.Where(cell => cell.Task == task) : cells;
        return Product is { } product ? cells.Where(cell => cell.Product == product) : cells;
    }

    /// <summary>The contacts that began in that part.</summary>
    public IQueryable<ContactRow> Of(IQueryable<ContactRow> contacts)
    {
        var (from, to) = (From, To);
        contacts = contacts.Where(contact => contact.Day >= from && contact.Day <= to);
        contacts = Channel is { } channel ? contacts.Where(contact => contact.Channel == channel) : contacts;
        contacts = Language is { } language ? contacts.Where(contact => contact.Language == language) : contacts;
        contacts = Task is { } task ? contacts.Where(contact => contact.Task == task) : contacts;
        return Product is { } product ? contacts.Where(contact => contact.Product == product) : contacts;
    }

    /// <summary>The questions of that part; they are not cut by product.</summary>
    public IQueryable<AskRow> Of(IQueryable<AskRow> asks)
    {
        var (from, to) = (From, To);
        asks = asks.Where(ask => ask.Day >= from && ask.Day <= to);
        asks = Channel is { } channel ? asks.Where(ask => ask.Channel == channel) : asks;
        asks = Language is { } language ? asks.Where(ask => ask.Language == language) : asks;
        return Task is { } task ? asks.Where(ask => ask.Task == task) : asks;
    }
}
