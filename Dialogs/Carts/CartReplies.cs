using EcomBot.Commerce.Carts;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Carts;

/// <summary>What the bot says about carts.</summary>
internal static class CartReplies
{
    /// <summary>What is in a cart and what it costs, a line an item.</summary>
    public static string Contents(PricedCart cart) => string.Join('\n', cart.Lines.Select(Line).Concat(Sums(cart)));

    /// <summary>Says what was done, and what is in the cart now.</summary>
    public static Activity Changed(string done, PricedCart cart) => cart.Lines.Count == 0
        ? MessageFactory.Text(Texts.Together(done, Texts.Say("Cart.Empty")))
        : WithNext($"{done}\n\n{Texts.Say("Cart.Now")}\n{Contents(cart)}");

    /// <summary>Shows a cart.</summary>
    public static Activity Show(PricedCart cart) => cart.Lines.Count == 0
        ? MessageFactory.Text(Texts.Say("Cart.Empty"))
        : WithNext($"{Texts.Say("Cart.Now")}\n{Contents(cart)}");

    /// <summary>Says that something is not in a cart, and shows what is.</summary>
    public static Activity NotThere(PricedCart cart) => WithNext($"{Texts.Say("Cart.NotThere")}\n\n{Texts.Say("Cart.Now")}\n{Contents(cart)}");

    /// <summary>So many pieces of something.</summary>
    public static string Pieces(int quantity, string item) =>
        quantity == 1 ? item : Texts.Say("Cart.Pieces", ("quantity", ProductReplies.Count(quantity)), ("item", item));

    private static Activity WithNext(string text) =>
        (Activity)MessageFactory.SuggestedActions([Texts.Say("Cart.SayCheckout")], text, ssml: null, inputHint: InputHints.ExpectingInput);

    private static string Line(PricedItem line) => Texts.Say(line.IsAvailable ? "Cart.Line" : "Cart.LineGone",
        ("item", Pieces(line.Quantity, ProductCards.NameOf(line.Product, line.Variant))), ("price", MoneyText.Of(line.Price)));

    private static IEnumerable<string> Sums(PricedCart cart)
    {
        if (!cart.Discount.IsZero)
        {
            yield return Texts.Say("Cart.Discount", ("coupon", cart.Cart.Coupon ?? ""), ("amount", MoneyText.Of(cart.Discount)));
        }
        yield return Texts.Say("Cart.Total", ("amount", MoneyText.Of(cart.Total)));
    }
}
