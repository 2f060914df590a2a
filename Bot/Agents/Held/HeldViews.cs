using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Puts together what a person should know before deciding.</summary>
internal sealed class HeldViews(IRiskCases cases, ICustomerDirectory customers, IOrderStore orders)
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
        return new(
            held, await customers.FindAsync(held.Customer, cancellationToken), await orders.FindAsync(held.Customer, held.Order, cancellationToken),
            [.. earlier.Where(one => one.Id != held.Id).Take(MostEarlier)]);
    }
}
