using System.Text.Json;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using EcomBot.Dialogs.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace EcomBot.Bot.Storage;

/// <summary>The conversations of a customer who signed in: their state, what was said on the Direct Line, files that were sent.</summary>
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
            var conversation = ConversationIn(state.Key);
            foreach (var activity in await bot.DirectLineActivities.AsNoTracking()
                .Where(row => row.ConversationId == conversation).OrderBy(row => row.Sequence).ToListAsync(cancellationToken))
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
        await JoinAsync(cancellationToken);
        var states = await FindAsync(customer, cancellationToken);
        foreach (var conversation in states.Select(state => ConversationIn(state.Key)))
        {
            await bot.DirectLineUploads.Where(row => row.ConversationId == conversation).ExecuteDeleteAsync(cancellationToken);
            await bot.DirectLineActivities.Where(row => row.ConversationId == conversation).ExecuteDeleteAsync(cancellationToken);
            await bot.DirectLineConversations.Where(row => row.Id == conversation).ExecuteDeleteAsync(cancellationToken);
        }
        bot.State.RemoveRange(states);
        await bot.SaveChangesAsync(cancellationToken);
    }

    // The shop erases in one transaction; what is erased here belongs to it.
    private async Task JoinAsync(CancellationToken cancellationToken)
    {
        if (shop.Database.CurrentTransaction is { } transaction)
        {
            bot.Database.SetDbConnection(shop.Database.GetDbConnection());
            await bot.Database.UseTransactionAsync(transaction.GetDbTransaction(), cancellationToken);
        }
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

    // A key is made of the channel, the word "conversations" and the conversation.
    private static string ConversationIn(string key) => key[(key.LastIndexOf('/') + 1)..];
}
