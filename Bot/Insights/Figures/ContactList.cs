using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Figures;

/// <summary>The contacts behind a figure.</summary>
internal sealed class ContactList(IDbContextFactory<BotContext> databases)
{
    /// <summary>Some contacts, the latest first.</summary>
    /// <param name="filter">Which part.</param>
    /// <param name="wish">What of it.</param>
    /// <param name="before">The id of the contact before which they are; null for the latest.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<List<ContactRow>> ReadAsync(InsightFilter filter, ContactWish wish, string? before, int count, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var contacts = wish.Of(filter.Of(bot.InsightContacts.AsNoTracking()), bot);
        contacts = before is null ? contacts : contacts.Where(contact => contact.Id.CompareTo(before) < 0);
        return await contacts.OrderByDescending(contact => contact.Id).Take(count).ToListAsync(cancellationToken);
    }

    /// <summary>A contact; null where it is forgotten.</summary>
    public async Task<ContactRow?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.InsightContacts.AsNoTracking().SingleOrDefaultAsync(contact => contact.Id == id, cancellationToken);
    }
}

/// <summary>What kind of contacts is looked for.</summary>
/// <param name="Outcome">What became of them; null for whatever.</param>
/// <param name="Mood">How they sound: <c>positive</c>, <c>negative</c> (a message of it does), <c>neutral</c> (none does), <c>beganbad</c>,
/// <c>turned</c>, <c>recovered</c>; null for whatever.</param>
/// <param name="TurnedAt">The message at which they turned; 10 for all from there on.</param>
/// <param name="TurnedIn">The task in which they turned.</param>
/// <param name="Question">The question that they ask.</param>
/// <param name="Customer">The customer.</param>
/// <param name="Conversation">The conversation, as its state is named.</param>
/// <param name="IsMissed">Whether only those in which a message got no answer.</param>
internal sealed record ContactWish(
    ContactOutcome? Outcome = null, string? Mood = null, int? TurnedAt = null, string? TurnedIn = null, string? Question = null, string? Customer = null,
    string? Conversation = null, bool IsMissed = false)
{
    private const int LastStep = 10;

    /// <summary>Those of some contacts.</summary>
    public IQueryable<ContactRow> Of(IQueryable<ContactRow> contacts, BotContext bot)
    {
        contacts = WithMood(WithOutcome(contacts));
        contacts = TurnedAt is { } step ? step >= LastStep ? contacts.Where(one => one.TurnedAt >= step)
            : contacts.Where(one => one.TurnedAt == step) : contacts;
        contacts = TurnedIn is { } task ? contacts.Where(one => one.TurnedAt > 0 && one.TurnedTask == task) : contacts;
        contacts = Customer is { } customer ? contacts.Where(one => one.Customer == customer) : contacts;
        contacts = Conversation is { } key ? contacts.Where(one => one.Key == key) : contacts;
        contacts = IsMissed ? contacts.Where(one => one.Missed > 0) : contacts;
        return Question is { } question
            ? contacts.Where(one => bot.InsightAsks.Any(ask => ask.Question == question && ask.Key == one.Key && ask.Place >= one.FirstPlace
            && ask.Place <= one.LastPlace))
            : contacts;
    }

    private IQueryable<ContactRow> WithOutcome(IQueryable<ContactRow> contacts) => Outcome switch
    {
        ContactOutcome.Open => contacts.Where(one => !one.Person && !one.Back && !one.Settled),
        ContactOutcome.Solved => contacts.Where(one => !one.Person && !one.Back && one.Settled),
        ContactOutcome.Person => contacts.Where(one => one.Person),
        ContactOutcome.Back => contacts.Where(one => !one.Person && one.Back),
        _ => contacts,
    };

    private IQueryable<ContactRow> WithMood(IQueryable<ContactRow> contacts) => Mood switch
    {
        "positive" => contacts.Where(one => one.Positive > 0),
        "neutral" => contacts.Where(one => one.Positive == 0 && one.Negative == 0),
        "negative" => contacts.Where(one => one.Negative > 0),
        "beganbad" => contacts.Where(one => one.FirstFeeling < 0),
        "turned" => contacts.Where(one => one.TurnedAt > 0),
        "recovered" => contacts.Where(one => one.Negative > 0 && one.LastFeeling >= 0),
        _ => contacts,
    };
}
