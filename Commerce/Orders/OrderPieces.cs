using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.Orders;

/// <summary>Counts an order's items by piece: a line of two is two pieces.</summary>
public static class OrderPieces
{
    /// <summary>Gets one entry for each piece.</summary>
    public static IEnumerable<VariantId> Pieces(this Order order) =>
        order.Lines.SelectMany(line => Enumerable.Repeat(line.Variant, line.Quantity));

    /// <summary>Gets the lines that the named pieces belong to, one entry a piece; null at the first that the order does not have.</summary>
    public static IReadOnlyList<OrderLine>? Take(this Order order, IEnumerable<VariantId> pieces, out VariantId missing)
    {
        var left = order.Lines.SelectMany(line => Enumerable.Repeat(line, line.Quantity)).ToList();
        var taken = new List<OrderLine>();
        foreach (var piece in pieces)
        {
            var at = left.FindIndex(line => line.Variant == piece);
            if (at < 0)
            {
                missing = piece;
                return null;
            }

            taken.Add(left[at]);
            left.RemoveAt(at);
        }

        missing = default;
        return taken;
    }

    /// <summary>Gets the lines after one piece of <paramref name="old"/> was replaced, where it stood.</summary>
    public static IEnumerable<OrderLine> Replace(this IEnumerable<OrderLine> lines, VariantId old, OrderLine replacement)
    {
        var isReplaced = false;
        foreach (var line in lines)
        {
            if (isReplaced || line.Variant != old)
            {
                yield return line;
                continue;
            }

            isReplaced = true;
            yield return replacement;
            if (line.Quantity > 1)
            {
                yield return line with { Quantity = line.Quantity - 1 };
            }
        }
    }
}
