using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Notices;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Proactive.Consent;

/// <summary>What customers said about messages on their orders, in the bot's own tables.</summary>
internal sealed class OrderNews(TurnWork work, ICustomerReach reach, IDbContextFactory<BotContext> databases, TimeProvider time) : IOrderNews
{
    /// <inheritdoc/>
    public async Task<bool?> FindAsync(CustomerId customer, OrderNumber? order, CancellationToken cancellationToken)
    {
        var subject = SubjectOf(order);
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.NoticeWishes.Where(row => row.Customer == customer.Value && row.Subject == subject)
            .Select(row => (bool?)row.IsWanted).SingleOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public void Put(ITurnContext turnContext, CustomerId customer, OrderNumber? order, bool isWanted)
    {
        if (isWanted)
        {
            reach.Note(turnContext, customer);
        }
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        work.Write((bot, cancellationToken) => PutAsync(bot, customer.Value, SubjectOf(order), isWanted, now, cancellationToken));
    }

    /// <summary>Writes what a customer wants; what is said about all orders takes the place of what was said about each.</summary>
    public static async Task PutAsync(BotContext bot, string customer, string subject, bool isWanted, long now, CancellationToken cancellationToken)
    {
        var known = await bot.NoticeWishes.Where(row => row.Customer == customer && (row.Subject == subject || subject == NoticeWishRow.AllOrders))
            .ToListAsync(cancellationToken);
        bot.NoticeWishes.RemoveRange(known.Where(row => row.Subject != subject));
        if (known.Find(row => row.Subject == subject) is not { } one)
        {
            bot.NoticeWishes.Add(new() { Customer = customer, Subject = subject, IsWanted = isWanted, At = now });
            return;
        }
        (one.IsWanted, one.At) = (isWanted, now);
    }

    private static string SubjectOf(OrderNumber? order) => order?.Value ?? NoticeWishRow.AllOrders;
}
