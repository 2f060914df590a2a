using System.Globalization;
using EcomBot.Commerce.Payments;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Payments;

/// <summary>Payment methods, and money that moves between them and the shop, in the customer's language.</summary>
internal static class PaymentText
{
    /// <summary>What a method is called: "Visa ending in 9212", "PayPal", "gift card (balance $12.00)".</summary>
    /// <param name="method">The method.</param>
    /// <param name="currency">The currency in which a gift card's balance is said; null to leave the balance out.</param>
    public static string NameOf(PaymentMethod method, string? currency = null) => method.Kind switch
    {
        PaymentMethodKind.PayPal => Texts.Say("Payments.PayPal"),
        PaymentMethodKind.GiftCard when currency is not null =>
            Texts.Say("Payments.GiftCardWithBalance", ("balance", MoneyText.Of(new(method.Balance ?? 0, currency)))),
        PaymentMethodKind.GiftCard => Texts.Say("Payments.GiftCard"),
        _ when method.Last4 is { } digits => Texts.Say("Payments.CardEnding", ("card", BrandOf(method)), ("digits", digits)),
        _ => BrandOf(method),
    };

    /// <summary>What a method of that id is called, whether the customer still has it or not.</summary>
    public static string NameOf(PaymentMethodId id, IReadOnlyList<PaymentMethod> methods) =>
        methods.FirstOrDefault(method => method.Id == id) is { } method ? NameOf(method) : Texts.Say("Payments.FormerMethod");

    /// <summary>Several methods, one after another.</summary>
    public static string NamesOf(IEnumerable<PaymentMethod> methods, string? currency = null) =>
        string.Join(Texts.Say("Payments.Between"), methods.Select(method => NameOf(method, currency)));

    /// <summary>Money that moves: how much, from or to which method, and by when.</summary>
    public static string Of(MoneyMove move)
    {
        var when = move is { When: SettlementTime.WhenGoodsAreBack, Kind: PaymentKind.Refund, Method.IsGiftCard: true } ? "GiftCardWhenGoodsAreBack"
            : move.When.ToString();
        return Texts.Say($"Payments.{move.Kind}.{when}", ("amount", MoneyText.Of(move.Amount)), ("method", NameOf(move.Method)));
    }

    /// <summary>All money that moves, a line each; empty where none does.</summary>
    public static string Of(IEnumerable<MoneyMove> moves) => string.Join('\n', moves.Select(move => $"- {Of(move)}"));

    private static string BrandOf(PaymentMethod method) =>
        method.Brand is { Length: > 0 } brand ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(brand) : Texts.Say("Payments.Card");
}
