using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Carts;

/// <summary>Knows whose cart is meant. A visitor's cart goes with them when they say who they are.</summary>
public sealed class CartKeeper(ICartStore carts, IShopOperation<MoveCart, PricedCart> move)
{
    /// <summary>The owner of the cart in this conversation.</summary>
    internal async Task<CustomerId> OwnerAsync(TaskTurn turn, CancellationToken cancellationToken)
    {
        var owner = Shopper.Of(turn);
        if (turn.SignedIn is not null && (await carts.FindAsync(Shopper.VisitorOf(turn.Context), cancellationToken)).Cart.Items.Count > 0)
        {
            await move.ExecuteAsync(Shopper.ActorOf(turn), OperationId.New(), new(Shopper.VisitorOf(turn.Context), owner), cancellationToken);
        }
        return owner;
    }

    /// <summary>The cart of this conversation with today's prices.</summary>
    internal async Task<PricedCart> FindAsync(TaskTurn turn, CancellationToken cancellationToken) =>
        await carts.FindAsync(await OwnerAsync(turn, cancellationToken), cancellationToken);
}
