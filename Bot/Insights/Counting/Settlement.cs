using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Insights.Contacts;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>Settles contacts a day after their last message: whoever did not come back was served.</summary>
internal sealed class Settlement(IDbContextFactory<BotContext> databases, ConversationTables tables, TimeProvider time)
{
    /// <summary>Settles some of those that are due.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellationToken">Ends it; nothing is settled then.</param>
    /// <returns>How many were.</returns>
    public async Task<int> SettleAsync(int most, CancellationToken cancellationToken)
    {
        var due = (time.GetUtcNow() - ContactBook.Patience).ToUnixTimeMilliseconds();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var contacts = await bot.InsightContacts.AsNoTracking().Where(row => !row.Settled && row.LastAt < due).OrderBy(row => row.LastAt).Take(most)
            .ToListAsync(cancellationToken);
        return contacts.Count == 0 || await TrySettleAsync(bot, contacts, due, cancellationToken) ? contacts.Count : 0;
    }

    private async Task<bool> TrySettleAsync(BotContext bot, List<ContactRow> contacts, long due, CancellationToken cancellationToken)
    {
        var sums = new CellSums();
        foreach (var contact in contacts)
        {
            sums.Add(contact, -1);
            contact.Settled = true;
            sums.Add(contact, 1);
        }
        var ids = contacts.ConvertAll(contact => contact.Id);
        using var writer = await tables.EnterAsync(cancellationToken);
        await using var transaction = await bot.Database.BeginTransactionAsync(cancellationToken);
        var settled = await bot.InsightContacts.Where(row => ids.Contains(row.Id) && !row.Settled && row.LastAt < due)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Settled, true), cancellationToken);
        if (settled != contacts.Count)
        {
            return false;
        }
        await new RowWriter<CellRow>(bot).AddAsync(sums.Rows, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }
}
