using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Storage;

/// <summary>Lets what the bot erases belong to the transaction in which the shop erases.</summary>
internal static class SharedTransaction
{
    /// <summary>Joins the shop's transaction, where there is one and it was not joined before.</summary>
    public static async Task JoinAsync(this BotContext bot, ShopContext shop, CancellationToken cancellationToken)
    {
        if (shop.Database.CurrentTransaction is { } transaction && bot.Database.CurrentTransaction is null)
        {
            bot.Database.SetDbConnection(shop.Database.GetDbConnection());
            await bot.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancellationToken);
        }
    }
}
