using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.DataDeletion;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Desk;

/// <summary>Notes with the turn that a customer is to be erased.</summary>
internal sealed class Erasures(TurnWork work, TimeProvider time) : IErasures
{
    /// <inheritdoc/>
    public void Request(CustomerId customer) => work.Write(async (bot, cancellationToken) =>
    {
        if (!await bot.Erasures.AnyAsync(row => row.Customer == customer.Value, cancellationToken))
        {
            bot.Erasures.Add(new() { Customer = customer.Value, At = time.GetUtcNow().ToUnixTimeMilliseconds() });
        }
    });
}
