using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Proactive;

/// <summary>Where a customer can be written to, what they want to be told, and what they were told.</summary>
internal sealed class ProactiveData(ShopContext shop, BotContext bot) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "notices";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        await WriteAsync("addresses", bot.Addresses.Where(row => row.Customer == customer.Value), json, cancellationToken);
        await WriteAsync("wishes", bot.NoticeWishes.Where(row => row.Customer == customer.Value), json, cancellationToken);
        await WriteAsync("told", bot.Notices.Where(row => row.Customer == customer.Value).OrderBy(row => row.At), json, cancellationToken);
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public async Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        await bot.JoinAsync(shop, cancellationToken);
        await bot.Addresses.Where(row => row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
        await bot.NoticeWishes.Where(row => row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
        await bot.Notices.Where(row => row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task WriteAsync<T>(string name, IQueryable<T> rows, Utf8JsonWriter json, CancellationToken cancellationToken) where T : class
    {
        json.WriteStartArray(name);
        await foreach (var row in rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            JsonSerializer.Serialize(json, row);
        }
        json.WriteEndArray();
    }
}
