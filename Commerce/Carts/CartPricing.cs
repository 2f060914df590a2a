using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Carts;

/// <summary>Reads a cart and prices it.</summary>
internal sealed class CartPricing(ShopView view, CommerceOptions options)
{
    /// <summary>Gets the cart of a customer as the view sees it.</summary>
    public async Task<Cart> FindAsync(CustomerId customer, CancellationToken cancellationToken)
    {
        var stored = await view.Shop.Carts.AsNoTracking().SingleOrDefaultAsync(cart => cart.Customer == customer, cancellationToken);
        return (stored is null ? view.Find<Cart>(Cart.KeyOf(customer)) : view.See(stored))
            ?? new() { Customer = customer, ChangedAt = view.Now };
    }

    /// <summary>Gets a coupon by its code, in any case.</summary>
    public async Task<Coupon?> CouponAsync(string? code, CancellationToken cancellationToken)
    {
        var key = code?.Trim().ToUpperInvariant();
        var stored = key is null ? null
            : await view.Shop.Coupons.AsNoTracking().SingleOrDefaultAsync(coupon => coupon.Code == key, cancellationToken);
        return stored is null ? null : view.See(stored);
    }

    /// <summary>Gets the prices of a cart.</summary>
    public async Task<PricedCart> PriceAsync(Cart cart, CancellationToken cancellationToken)
    {
        var variants = await view.VariantsAsync(cart.Items.Select(item => item.Variant), cancellationToken);
        var products = await view.ProductsAsync(variants.Values.Select(variant => variant.Product), cancellationToken);
        var lines = cart.Items.Where(item => variants.ContainsKey(item.Variant)).Select(item =>
        {
            var variant = variants[item.Variant];
            var isAvailable = variant.Available && (variant.Stock ?? int.MaxValue) >= item.Quantity;
            return new PricedItem(products[variant.Product], variant, item.Quantity, variant.Price * item.Quantity, isAvailable);
        }).ToArray();
        var subtotal = Money.Sum(lines.Select(line => line.Price), lines.FirstOrDefault()?.Price.Currency ?? options.Currency);
        var coupon = await CouponAsync(cart.Coupon, cancellationToken);
        var discount = coupon?.HoldsFor(subtotal, view.Now) == true ? coupon.Off(subtotal) : Money.Zero(subtotal.Currency);
        return new(cart, lines, subtotal, discount, subtotal - discount);
    }
}
