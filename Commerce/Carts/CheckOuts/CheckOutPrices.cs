using EcomBot.Commerce.Orders;

namespace EcomBot.Commerce.Carts.CheckOuts;

/// <summary>Spreads a discount over the lines of an order, so that each piece goes back for what it really cost.</summary>
internal static class CheckOutPrices
{
    /// <summary>Gets one line a piece where a discount is spread, priced so that all add up to what is paid.</summary>
    public static IReadOnlyList<OrderLine> WithDiscount(CheckOut checkOut)
    {
        var full = Money.Sum(checkOut.Lines.Select(line => line.Total()), checkOut.Currency);
        if (full == checkOut.Total)
        {
            return checkOut.Lines;
        }

        var pieces = checkOut.Lines.SelectMany(line => Enumerable.Repeat(line with { Quantity = 1 }, line.Quantity)).ToArray();
        var left = checkOut.Total;
        for (var i = 0; i < pieces.Length; i++)
        {
            var share = i == pieces.Length - 1 ? left : (pieces[i].Price * (checkOut.Amount / full.Amount)).Rounded();
            pieces[i] = pieces[i] with { Price = share };
            left -= share;
        }

        return pieces;
    }
}
