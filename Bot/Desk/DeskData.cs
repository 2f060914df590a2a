using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Privacy;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Desk;

/// <summary>What is kept of a customer's hand-offs and ratings.</summary>
internal sealed class DeskData(ShopContext shop, BotContext bot) : IPersonalData
{
    /// <inheritdoc/>
    public string Name => "service";

    /// <inheritdoc/>
    public async Task WriteAsync(CustomerId customer, Utf8JsonWriter json, CancellationToken cancellationToken)
    {
        json.WriteStartObject();
        json.WriteStartArray("handoffs");
        await foreach (var row in bot.Handoffs.AsNoTracking().Where(row => row.Customer == customer.Value).AsAsyncEnumerable()
            .WithCancellation(cancellationToken))
        {
            json.WriteRawValue(row.Json);
        }
        json.WriteEndArray();
        json.WriteStartArray("notes");
        await foreach (var note in NotesOf(customer).AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            JsonSerializer.Serialize(json, note);
        }
        json.WriteEndArray();
        json.WriteStartArray("ratings");
        await foreach (var row in bot.Ratings.AsNoTracking().Where(row => row.Customer == customer.Value).AsAsyncEnumerable()
            .WithCancellation(cancellationToken))
        {
            JsonSerializer.Serialize(json, row);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    public async Task EraseAsync(CustomerId customer, CustomerId erased, CancellationToken cancellationToken)
    {
        await bot.JoinAsync(shop, cancellationToken);
        await NotesOf(customer).ExecuteDeleteAsync(cancellationToken);
        await bot.Handoffs.Where(row => row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
        await bot.Ratings.Where(row => row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
        await bot.PageSignIns.Where(row => row.Customer == customer.Value).ExecuteDeleteAsync(cancellationToken);
    }

    private IQueryable<HandoffNoteRow> NotesOf(CustomerId customer) =>
        bot.HandoffNotes.Where(note => bot.Handoffs.Any(row => row.Customer == customer.Value && row.Id == note.Handoff));
}
