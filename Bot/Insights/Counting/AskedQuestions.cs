using EcomBot.Bot.Insights.Contacts;
using EcomBot.Bot.Insights.Notes;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Commerce.Customers;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Counting;

/// <summary>Takes the words out of questions that tell who asked, where the shop knows the customer.</summary>
internal sealed class AskedQuestions(IServiceScopeFactory scopes)
{
    /// <summary>The questions of some messages.</summary>
    public async Task<List<(NoteRow Row, MessageNote Note, string Text)>> InAsync(
        List<(NoteRow Row, MessageNote Note)> notes, ContactBook book, CancellationToken cancellationToken)
    {
        var asking = notes.FindAll(one => one.Note.Question is not null);
        var people = await FindAsync(asking.Select(one => CustomerOf(one, book)), cancellationToken);
        return asking.ConvertAll(one => (one.Row, one.Note, CustomerOf(one, book) is { } customer && people.TryGetValue(customer, out var person)
            ? person.Hide(one.Note.Question!) : one.Note.Question!));
    }

    /// <summary>Takes such words out of what was asked before the customer was known.</summary>
    /// <param name="bot">The database, in the transaction that keeps the name.</param>
    /// <param name="named">Conversations and their customers.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task HideAsync(BotContext bot, IReadOnlyDictionary<string, string> named, CancellationToken cancellationToken)
    {
        var keys = named.Keys.ToArray();
        var asks = keys.Length == 0 ? [] : await bot.InsightAsks.Where(ask => keys.Contains(ask.Key)).ToListAsync(cancellationToken);
        var people = asks.Count == 0 ? [] : await FindAsync(asks.Select(ask => named[ask.Key]), cancellationToken);
        foreach (var ask in asks.Where(ask => people.ContainsKey(named[ask.Key])))
        {
            ask.Text = people[named[ask.Key]].Hide(ask.Text);
        }
        await bot.SaveChangesAsync(cancellationToken);
    }

    private static string? CustomerOf((NoteRow Row, MessageNote Note) one, ContactBook book) => one.Note.Customer ?? book.Named.GetValueOrDefault(one.Row.Key);

    private async Task<Dictionary<string, PersonWords>> FindAsync(IEnumerable<string?> ids, CancellationToken cancellationToken)
    {
        var people = new Dictionary<string, PersonWords>();
        await using var scope = scopes.CreateAsyncScope();
        var customers = scope.ServiceProvider.GetRequiredService<ICustomerDirectory>();
        foreach (var id in ids.OfType<string>().Distinct())
        {
            if (await customers.FindAsync(new(id), cancellationToken) is { } customer)
            {
                people[id] = new(customer);
            }
        }
        return people;
    }
}
