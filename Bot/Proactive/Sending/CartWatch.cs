using System.Globalization;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Notices;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Makes a notice of every cart that was left behind by a customer who agreed to be sent offers, once for each time it was left.</summary>
internal sealed class CartWatch(ShopWork work, IServiceScopeFactory scopes, IOptions<ProactiveOptions> options, TimeProvider time)
{
    private const int AtOnce = 500;

    // An instance that begins looks at the last day; what is there already is not taken twice.
    private static readonly TimeSpan Overlap = TimeSpan.FromMinutes(10);
    private DateTimeOffset _lookedUntil;

    /// <summary>Names a cart as it is: by the moment of its last change.</summary>
    public static string SubjectOf(Cart cart) => cart.ChangedAt.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>Looks for carts that were left since the last look.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> LookAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - options.Value.CartAfter;
        var since = _lookedUntil == default ? before.AddDays(-1) : _lookedUntil - Overlap;
        var seen = 0;
        IReadOnlyList<Cart> left;
        do
        {
            left = await LeftAsync(since, before, cancellationToken);
            foreach (var cart in left)
            {
                await work.RunAsync((scope, token) => TakeAsync(scope, cart, token), cancellationToken);
            }
            seen += left.Count;
            since = left.Count == 0 || left[^1].ChangedAt > since ? left.LastOrDefault()?.ChangedAt ?? since : since.AddTicks(10);
        }
        while (left.Count == AtOnce);
        _lookedUntil = before;
        return seen;
    }

    private async Task<IReadOnlyList<Cart>> LeftAsync(DateTimeOffset since, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ICartStore>().LeftByWillingAsync(since, before, AtOnce, cancellationToken);
    }

    private static async Task<bool> TakeAsync(IServiceProvider scope, Cart cart, CancellationToken cancellationToken)
    {
        var first = cart.Items[0].Variant;
        if (await scope.GetRequiredService<ICatalogue>().FindByVariantAsync(first, cancellationToken) is not { } product)
        {
            return false;
        }
        scope.GetRequiredService<NoticeBook>().Add(new(
            $"cart:{cart.Customer}:{SubjectOf(cart)}", cart.Customer, NoticeKind.CartLeft, SubjectOf(cart),
            new() { Item = NoticeReplies.NameOf(product, product.Variants.First(one => one.Id == first)), More = cart.Items.Count - 1 }, cart.ChangedAt));
        return true;
    }
}
