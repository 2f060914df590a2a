using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights;

/// <summary>What is kept of a customer's contacts. What was only added to sums belongs to nobody.</summary>
internal sealed class InsightsData(ShopContext shop, BotContext bot) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "contacts";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartArray();
        await foreach (var row in bot.InsightContacts.AsNoTracking().Where(row => row.Customer == customer.Value).OrderBy(row => row.Id).AsAsyncEnumerable()
            .WithCancellation(cancellationToken))
        {
            JsonSerializer.Serialize(json, row);
        }
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public async Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        await bot.JoinAsync(shop, cancellationToken);
        var keys = await bot.InsightContacts.Where(row => row.Customer == customer.Value).Select(row => row.Key).Distinct().ToListAsync(cancellationToken);
        await bot.Notes.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightAsks.Where(row => keys.Contains(row.Key)).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightContacts.Where(row => keys.Contains(row.Key) || row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
    }
}
