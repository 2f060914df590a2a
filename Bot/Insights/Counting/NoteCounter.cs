using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Insights.Contacts;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Insights.Questions;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>
/// Counts notes: puts them to contacts, adds them to the sums, groups their questions, and takes them out of the queue, in one transaction.
/// Whoever finds that another instance took a note first has counted nothing.
/// </summary>
internal sealed class NoteCounter(IDbContextFactory<BotContext> databases, ConversationTables tables, QuestionBook questions, AskedQuestions asked)
{
    /// <summary>Counts the oldest notes.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends it; nothing is counted then.</param>
    /// <returns>How many were taken.</returns>
    public async Task<int> CountAsync(int most, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await bot.Notes.AsNoTracking().OrderBy(row => row.Id).Take(most).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return 0;
        }
        var notes = rows.Select(row => (Row: row, Note: MessageNote.Parse(row.Json)!)).Where(one => one.Note is not null).ToList();
        var sums = new CellSums();
        var book = new ContactBook(sums);
        await LoadAsync(bot, book, notes, cancellationToken);
        foreach (var (row, note) in notes)
        {
            sums.Add(Days.Of(row.At), note, book.Take(row, note).Product);
        }
        foreach (var contact in book.Changed)
        {
            sums.Add(contact, 1);
        }
        await questions.CatchUpAsync(bot, cancellationToken);
        var asks = questions.Group(await asked.InAsync(notes, book, cancellationToken));
        return await TryKeepAsync(bot, rows, book, sums, asks, cancellationToken) ? rows.Count : 0;
    }

    private static async Task LoadAsync(BotContext bot, ContactBook book, List<(NoteRow Row, MessageNote Note)> notes, CancellationToken cancellationToken)
    {
        var since = notes.Select(one => one.Row.At).DefaultIfEmpty().Min() - (long)ContactBook.Reach.TotalMilliseconds;
        var keys = notes.Select(one => one.Row.Key).Distinct().ToArray();
        var customers = notes.Select(one => one.Note.Customer).OfType<string>().Distinct().ToArray();
        var stored = await bot.InsightContacts.AsNoTracking().Where(row => keys.Contains(row.Key) && row.LastAt >= since).ToListAsync(cancellationToken);
        stored.AddRange(await bot.InsightContacts.AsNoTracking().Where(row => customers.Contains(row.Customer) && row.LastAt >= since)
            .ToListAsync(cancellationToken));
        foreach (var contact in stored.DistinctBy(contact => contact.Id))
        {
            book.Load(contact);
        }
    }

    private async Task<bool> TryKeepAsync(
        BotContext bot, List<NoteRow> rows, ContactBook book, CellSums sums, List<AskRow> asks, CancellationToken cancellationToken)
    {
        var ids = rows.ConvertAll(row => row.Id);
        using var writer = await tables.EnterAsync(cancellationToken);
        await using var transaction = await bot.Database.BeginTransactionAsync(cancellationToken);
        if (await bot.Notes.Where(row => ids.Contains(row.Id)).ExecuteDeleteAsync(cancellationToken) != rows.Count)
        {
            return false;
        }
        await new RowWriter<ContactRow>(bot).PutAsync(book.Changed, cancellationToken);
        await new RowWriter<CellRow>(bot).AddAsync(sums.Rows, cancellationToken);
        await new RowWriter<AskRow>(bot).InsertAsync(asks, cancellationToken);
        await asked.HideAsync(bot, book.Named, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
