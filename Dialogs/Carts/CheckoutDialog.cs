using EcomBot.Commerce.Carts;
using EcomBot.Commerce.Carts.CheckOuts;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Carts;

/// <summary>Hands the cart over to the shop's payment page, after a yes. No card data are asked for here.</summary>
public sealed class CheckoutDialog(TaskDesk desk, CartKeeper keeper, IShopOperation<StartCheckOut, CheckOut> start, IPageLinks pages)
    : TaskDialog<ProductWish>(nameof(CheckoutDialog), desk)
{
    /// <inheritdoc/>
    protected override Task<ProductWish> ReadAsync(ProductWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var cart = await keeper.FindAsync(turn, cancellationToken);
        return cart.Lines.Count == 0 ? new Tell(CartReplies.Show(cart))
            : cart.Lines.FirstOrDefault(line => !line.IsAvailable) is { } gone ? Refused(gone)
            : new Confirm(MessageFactory.Text($"{Texts.Say("Cart.CheckOut")}\n{CartReplies.Contents(cart)}"));
    }

    /// <inheritdoc/>
    protected override async Task<TaskMove> DoAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken)
    {
        var outcome = await start.ExecuteAsync(turn.Actor, turn.Operation, new(turn.Customer), cancellationToken);
        return outcome.IsAllowed ? new Tell(Link(outcome.Effect)) : new Tell(MessageFactory.Text(Texts.Say("Cart.NotCheckedOut"))) { Failed = true };
    }

    private static Tell Refused(PricedItem gone) =>
        new(MessageFactory.Text(Texts.Say("Cart.Gone", ("item", ProductCards.NameOf(gone.Product, gone.Variant))))) { Failed = true };

    private Activity Link(CheckOut checkOut)
    {
        var link = pages.Absolute(checkOut.Link);
        var reply = MessageFactory.Text(Texts.Say("Cart.Pay", ("amount", MoneyText.Of(checkOut.Total)), ("link", link)));
        reply.SuggestedActions = new(actions: [new CardAction(ActionTypes.OpenUrl, Texts.Say("Cart.PayNow"), value: link)]);
        return reply;
    }
}
