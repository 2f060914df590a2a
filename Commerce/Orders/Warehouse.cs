using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Operations;

namespace EcomBot.Commerce.Orders;

/// <summary>Takes pieces off the shelf and puts them back, where the shop counts them.</summary>
internal sealed class Warehouse(ShopView view)
{
    /// <summary>Gets whether every piece can be taken: offered, and enough of it on the shelf.</summary>
    public static Variant? FirstMissing(IReadOnlyDictionary<VariantId, Variant> shelf, IEnumerable<VariantId> pieces) => pieces
        .GroupBy(piece => piece).Where(group => !shelf[group.Key].Available || (shelf[group.Key].Stock ?? int.MaxValue) < group.Count())
        .Select(group => shelf[group.Key]).FirstOrDefault();

    /// <summary>Moves pieces: those of <paramref name="back"/> onto the shelf, those of <paramref name="taken"/> off it.</summary>
    public async Task MoveAsync(
        IEnumerable<VariantId> back, IEnumerable<VariantId> taken, CancellationToken cancellationToken)
    {
        var changes = back.Select(id => (id, Pieces: 1)).Concat(taken.Select(id => (id, Pieces: -1)))
            .GroupBy(move => move.id).ToDictionary(group => group.Key, group => group.Sum(move => move.Pieces));
        foreach (var variant in (await view.VariantsAsync(changes.Keys, cancellationToken)).Values)
        {
            if (variant.Stock is { } stock && changes[variant.Id] is not 0 and var pieces)
            {
                view.Put(variant with { Stock = stock + pieces });
            }
        }
    }
}
