using System.Text.Json;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using EcomBot.Dialogs.SignIn;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage;

/// <summary>The conversations of a customer who signed in: their state, what was said, files that were sent.</summary>
internal sealed class ConversationData(ShopContext shop, BotContext bot) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "conversations";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartArray();
        foreach (var state in await FindAsync(customer, cancellationToken))
        {
            json.WriteStartObject();
            json.WriteString("key", state.Key);
            json.WritePropertyName("state");
            json.WriteRawValue(state.Json);
            json.WriteStartArray("activities");
            foreach (var activity in await bot.Transcript.AsNoTracking()
                .Where(row => row.Key == state.Key).OrderBy(row => row.Place).ToListAsync(cancellationToken))
            {
                json.WriteRawValue(activity.Json);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <inheritdoc/>
    public async Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        await bot.JoinAsync(shop, cancellationToken);
        var states = await FindAsync(customer, cancellationToken);
        foreach (var key in states.Select(state => state.Key))
        {
            await ConversationRemoval.RemoveAsync(bot, key, cancellationToken);
        }
        bot.State.RemoveRange(states);
        await bot.SaveChangesAsync(cancellationToken);
    }

    private async Task<List<StateEntry>> FindAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var written = JsonSerializer.Serialize(customer.Value);
        var candidates = await bot.State.Where(state => state.Json.Contains(written)).ToListAsync(cancellationToken);
        return candidates.FindAll(state => CustomerIn(state.Json) == customer.Value);
    }

    private static string? CustomerIn(string state)
    {
        using var json = JsonDocument.Parse(state);
        return json.RootElement.TryGetProperty(CustomerSession.Property, out var customer)
            && customer.TryGetProperty(nameof(SignedInCustomer.Id), out var id) ? id.GetString() : null;
    }
}
