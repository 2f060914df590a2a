using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Lets conversations begin with a customer who has proved before who they are.</summary>
internal sealed class KnownCustomer(IStorage storage, ICustomerDirectory customers, Func<string?> who) : IStorage
{
    /// <summary>Has new conversations of a host begin with the customer of an e-mail address, where there is one.</summary>
    public static void Add(IServiceCollection services, Func<string?> who) => services.AddScoped<IStorage>(scope => new KnownCustomer(
        ActivatorUtilities.CreateInstance<TurnStorage>(scope), scope.GetRequiredService<ICustomerDirectory>(), who));

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = await storage.ReadAsync(keys, cancellationToken);
        if (who() is { } email)
        {
            foreach (var key in keys.Where(key => !found.ContainsKey(key)))
            {
                found[key] = new Dictionary<string, object> { [CustomerSession.Property] = JObject.FromObject(await FindAsync(email, cancellationToken)) };
            }
        }
        return found;
    }

    /// <inheritdoc/>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) =>
        storage.WriteAsync(changes, cancellationToken);

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => storage.DeleteAsync(keys, cancellationToken);

    private async Task<SignedInCustomer> FindAsync(string email, CancellationToken cancellationToken)
    {
        var customer = await customers.FindByEmailAsync(email, cancellationToken) ?? throw new TranscriptException($"The shop has no customer {email}.");
        return new(customer.Id.Value, customer.FirstName);
    }
}
