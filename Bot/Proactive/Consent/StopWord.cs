using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Notices;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Proactive.Consent;

/// <summary>Takes the word that ends messages, where one was sent lately and nothing else is being talked about: nobody has to sign in for it.</summary>
internal sealed class StopWord(
    IDbContextFactory<BotContext> databases, TurnWork work, ConversationMemory memory, ICustomerDirectory customers,
    IShopOperation<ChangeProfile, CustomerEffect> change, TimeProvider time) : ITurnStep
{
    private static readonly TimeSpan Lately = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public async Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 and < 64 } text } || !NoticeReplies.IsStop(text)
            || (await memory.OfAsync(turnContext, cancellationToken)).Current is not null
            || await CustomerAsync(ConversationKey.Of(turnContext.Activity).ToString(), cancellationToken) is not { } customer)
        {
            return false;
        }
        await StopAsync(turnContext, customer, cancellationToken);
        await turnContext.SendActivityAsync(NoticeReplies.Stopped(), cancellationToken: cancellationToken);
        return true;
    }

    private async Task<string?> CustomerAsync(string key, CancellationToken cancellationToken)
    {
        var since = (time.GetUtcNow() - Lately).ToUnixTimeMilliseconds();
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await (from address in bot.Addresses
                      join notice in bot.Notices on address.Customer equals notice.Customer
                      where address.Key == key && notice.Key == key && notice.State == NoticeState.Sent && notice.DoneAt >= since
                      select address.Customer).FirstOrDefaultAsync(cancellationToken);
    }

    private async Task StopAsync(ITurnContext turnContext, string customer, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        work.Write((bot, token) => OrderNews.PutAsync(bot, customer, NoticeWishRow.AllOrders, isWanted: false, now, token));
        if ((await customers.FindAsync(new(customer), cancellationToken))?.MarketingOptIn == true)
        {
            await change.ExecuteAsync(
                new(ActorKind.Customer, customer), new($"stop:{Guid.CreateVersion7():N}"), new(new(customer), MarketingOptIn: false), cancellationToken);
        }
    }
}
