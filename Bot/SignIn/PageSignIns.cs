using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.SignIn;

/// <summary>Remembers which conversations the shop's pages opened for which customers.</summary>
internal sealed class PageSignIns(IDbContextFactory<BotContext> databases, TimeProvider time) : ICustomerProof
{
    /// <summary>Notes that a conversation, which has just got its name, is a customer's.</summary>
    public async Task KeepAsync(string channel, string conversation, CustomerId customer, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.PageSignIns.Add(new() { Conversation = KeyOf(channel, conversation), Customer = customer.Value, At = time.GetUtcNow().ToUnixTimeMilliseconds() });
        await bot.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<CustomerId?> FindAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var key = KeyOf(turnContext.Activity.ChannelId ?? "", turnContext.Activity.Conversation?.Id ?? "");
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.PageSignIns.Where(row => row.Conversation == key).Select(row => row.Customer).SingleOrDefaultAsync(cancellationToken) is { } customer
            ? new CustomerId(customer)
            : null;
    }

    private static string KeyOf(string channel, string conversation) => $"{channel}/{conversation}";
}
