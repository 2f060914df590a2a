using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Orders;

/// <summary>Keeps the pattern of the shop's order numbers for a minute, so that no turn learns it anew.</summary>
internal sealed class OrderNumberPatterns(TimeProvider time)
{
    private const int Sample = 64;
    private const string First = "EC-00000001";

    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);

    private volatile Learned? _latest;

    /// <summary>Gets the pattern of the orders in <paramref name="shop"/>.</summary>
    public async Task<OrderNumberPattern> GetAsync(ShopContext shop, CancellationToken cancellationToken)
    {
        if (_latest is { } latest && time.GetElapsedTime(latest.Since) < Lifetime)
        {
            return latest.Pattern;
        }

        var pattern = OrderNumberPattern.Of(await SampleAsync(shop, cancellationToken));
        _latest = new(pattern, time.GetTimestamp());
        return pattern;
    }

    /// <summary>Learns the pattern anew the next time: orders came in from elsewhere.</summary>
    public void Forget() => _latest = null;

    /// <summary>Gets the number that follows the highest of the shop.</summary>
    public static async Task<OrderNumber> NextAsync(ShopContext shop, CancellationToken cancellationToken)
    {
        var byText = shop.Orders.OrderByDescending(order => order.NumberKey).Select(order => order.Number);
        var next = Following(await byText.FirstOrDefaultAsync(cancellationToken));
        if (!await shop.Orders.AnyAsync(order => order.Number == next, cancellationToken))
        {
            return next;
        }

        // Numbers of several lengths: 999 sorts above 1000, so the longest decide. This reads every order.
        var byLength = shop.Orders.OrderByDescending(order => order.NumberKey.Length).ThenByDescending(order => order.NumberKey);
        return Following(await byLength.Select(order => order.Number).FirstOrDefaultAsync(cancellationToken));
    }

    private static OrderNumber Following(OrderNumber highest) => highest.Value is null ? new(First) : highest.Next();

    private static async Task<List<OrderNumber>> SampleAsync(ShopContext shop, CancellationToken cancellationToken)
    {
        var numbers = shop.Orders.Select(order => order.Number);
        var lowest = await numbers.OrderBy(number => number).Take(Sample).ToListAsync(cancellationToken);
        var highest = await numbers.OrderByDescending(number => number).Take(Sample).ToListAsync(cancellationToken);
        return [.. lowest.Union(highest)];
    }

    private sealed record Learned(OrderNumberPattern Pattern, long Since);
}
