using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>An operation whose requests can wait for a person.</summary>
internal interface IHeldOperation
{
    /// <summary>Gets the name of its requests.</summary>
    string Name { get; }

    /// <summary>Does what was held, now that a person said yes; the rules of the shop still hold, but for those the person decided on.</summary>
    Task<Outcome<OrderEffect>> ApproveAsync(string request, ShopView view, CancellationToken cancellationToken);
}
