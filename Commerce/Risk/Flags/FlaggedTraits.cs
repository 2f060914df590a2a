using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Flags;

/// <summary>Puts flags on accounts and takes them off, within an operation.</summary>
internal static class FlaggedTraits
{
    /// <summary>Flags an account with its address and cards.</summary>
    public static async Task<IReadOnlyList<FlaggedTrait>> PutAsync(
        Customer customer, string reason, ShopView view, CancellationToken cancellationToken)
    {
        await OfAsync(customer.Id, view, cancellationToken);
        var traits = TraitsOf(customer).Distinct().Select(trait => new FlaggedTrait
        {
            Customer = customer.Id,
            Kind = trait.Kind,
            Key = trait.Key,
            Reason = reason,
            At = view.Now,
        }).ToArray();
        Array.ForEach(traits, view.Put);
        return traits;
    }

    /// <summary>Takes all flags off an account.</summary>
    public static async Task<IReadOnlyList<FlaggedTrait>> LiftAsync(CustomerId customer, ShopView view, CancellationToken cancellationToken)
    {
        var known = await OfAsync(customer, view, cancellationToken);
        FlaggedTrait[] lifted = [.. known.Where(one => one.LiftedAt is null).Select(one => one with { LiftedAt = view.Now })];
        Array.ForEach(lifted, view.Put);
        return lifted;
    }

    // What was seen is replaced when it is put again, not added.
    private static async Task<List<FlaggedTrait>> OfAsync(CustomerId customer, ShopView view, CancellationToken cancellationToken)
    {
        var stored = await view.Shop.FlaggedTraits.AsNoTracking().Where(one => one.Customer == customer).ToListAsync(cancellationToken);
        return stored.ConvertAll(view.See);
    }

    private static IEnumerable<(FlaggedTraitKind Kind, string Key)> TraitsOf(Customer customer) =>
    [
        (FlaggedTraitKind.Account, TraitKeys.Of(customer.Id)), (FlaggedTraitKind.Address, TraitKeys.Of(customer.Address)),
        .. customer.PaymentMethods.Select(method => TraitKeys.Of(method, customer.Address)).OfType<string>()
            .Select(key => (FlaggedTraitKind.Card, key)),
    ];
}
