using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Puts together what a person should know before deciding.</summary>
internal sealed class HeldViews(IRiskCases cases, ICustomerDirectory customers, IOrderStore orders, SupportedLanguages languages)
{
    private const int MostEarlier = 10;

    /// <summary>A request that is or was held; null when there is none.</summary>
    public async Task<HeldView?> FindAsync(CaseId id, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } held)
        {
            return null;
        }
        var earlier = await cases.OfCustomerAsync(held.Customer, MostEarlier + 1, cancellationToken);
        var customer = await customers.FindAsync(held.Customer, cancellationToken);
        return new(
            held, customer, await orders.FindAsync(held.Customer, held.Order, cancellationToken), languages.Find(customer?.Locale),
            [.. earlier.Where(one => one.Id != held.Id).Take(MostEarlier)]);
    }
}
