using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Flags;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>Sees accounts that are flagged, or share an address or a card with one that is.</summary>
internal sealed class FlaggedAccountRule : IRiskRule
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        var account = TraitKeys.Of(given.Customer.Id);
        string[] addresses = [.. AddressesOf(question, given).Select(TraitKeys.Of).Distinct()];
        var cards = CardsOf(given);
        string[] keys = [account, .. addresses, .. cards.Keys];
        var flagged = await given.View.Shop.FlaggedTraits.AsNoTracking()
            .Where(trait => keys.Contains(trait.Key) && trait.LiftedAt == null).ToListAsync(cancellationToken);
        var others = flagged.Where(trait => trait.Customer != given.Customer.Id).Select(trait => trait.Key).ToHashSet();
        return
        [
            .. flagged.Exists(trait => trait.Key == account) ? [new RiskSignal(RiskCode.FlaggedAccount, 1)] : (RiskSignal[])[],
            .. addresses.Where(others.Contains).Take(1).Select(_ => new RiskSignal(RiskCode.AddressOfFlaggedAccount, 1)),
            .. cards.Where(card => others.Contains(card.Key)).Take(1)
            .Select(card => new RiskSignal(RiskCode.PaymentOfFlaggedAccount, 1, ("method", card.Value))),
        ];
    }

    private static IEnumerable<Address> AddressesOf(RiskQuestion question, OrderCase given) =>
        new[] { given.Customer.Address, given.Order.ShippingAddress, question.NewAddress }.OfType<Address>();

    private static Dictionary<string, string> CardsOf(OrderCase given) => given.Customer.PaymentMethods
        .Select(method => (Key: TraitKeys.Of(method, given.Customer.Address), method.Id)).Where(card => card.Key is not null)
        .DistinctBy(card => card.Key).ToDictionary(card => card.Key!, card => card.Id.Value);
}
