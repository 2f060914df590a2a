using System.Text.Encodings.Web;
using System.Text.Json;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Privacy;

/// <inheritdoc cref="ICustomerRights"/>
internal sealed class CustomerRights(ShopContext shop, ShopDesk desk, IEnumerable<IPersonalData> places) : ICustomerRights
{
    /// <inheritdoc/>
    public async Task ExportAsync(CustomerId customer, Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        foreach (var place in places)
        {
            json.WritePropertyName(place.Name);
            await place.WriteAsync(customer, json, cancellationToken);
        }

        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<bool> EraseAsync(Actor actor, CustomerId customer, CancellationToken cancellationToken)
    {
        if (!await shop.Customers.AnyAsync(one => one.Id == customer, cancellationToken))
        {
            return false;
        }

        var erased = new CustomerId($"erased-{OperationId.New()}");
        await using var transaction = await shop.Database.BeginTransactionAsync(cancellationToken);
        foreach (var place in places)
        {
            await place.EraseAsync(customer, erased, cancellationToken);
        }

        shop.Journal.Add(Entry(actor, erased));
        await shop.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        shop.ChangeTracker.Clear();
        return true;
    }

    private JournalEntry Entry(Actor actor, CustomerId erased) => new()
    {
        At = desk.Now,
        ActorKind = actor.Kind,
        ActorName = actor.Kind == ActorKind.Customer ? erased.Value : actor.Name,
        Operation = OperationId.New(),
        What = "EraseCustomer",
        Record = nameof(Customer),
        RecordId = erased.Value,
    };
}
