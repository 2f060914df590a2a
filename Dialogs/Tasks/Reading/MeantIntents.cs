using EcomBot.Cognitive;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Corrects what a part of a message asks for where a few words turn it: "I do not want to return it any more" is no return.</summary>
internal static class MeantIntents
{
    // "The boots in size 10" names no phone.
    private const int FewestDigits = 5;

    // No phrases teach what asks for messages on an order: it sounds like questions about the order, and like waiting for an item.
    private static readonly string[] NewsLike =
    [
        Intents.BackInStock, Intents.FindOrder, Intents.LateParcel, Intents.RefundStatus, Intents.ReturnStatus, Intents.MarketingConsent, Intents.AskDelivery,
        Intents.MissingParcel, Intents.ListOrders, Intents.NeverMind, Intent.None,
    ];

    // What is asked for rarely and sounds like much else has to be named by one of these words: "I don't remember the number" changes no phone.
    private static readonly Dictionary<string, string[]> Needed = new()
    {
        [Intents.CompareProducts] = ["aboutComparing"],
        [Intents.Checkout] = ["aboutCheckout"],
        [Intents.UndoRequest] = ["meansUndo", "aboutUndo"],
        [Intents.UseCoupon] = ["aboutCoupon"],
    };

    /// <summary>The intent that is meant.</summary>
    /// <param name="intent">The intent that was heard.</param>
    /// <param name="part">The part of the message.</param>
    /// <param name="namesOrder">Whether it speaks of an order by number.</param>
    public static string Of(string intent, string part, bool namesOrder) => intent switch
    {
        Intents.RefundStatus or Intents.ReturnStatus or Intents.CancelOrder or Intents.ReturnItems or Intents.ExchangeItems
            when !namesOrder && Words.Has(part, "meansPolicy") => Intents.AskReturnPolicy,
        Intents.AskReturnPolicy when Words.Has(part, "wantsReturn") && !Words.Has(part, "asksHow") => Intents.ReturnItems,
        Intents.ChangeOrderAddress or Intents.ShowProfile or Intents.ChangeItems when !namesOrder && Words.Has(part, "makesDefault") =>
            Intents.ChangeProfileAddress,
        Intents.ChangeItems or Intents.ExchangeItems or Intents.UndoRequest when Words.Is(part, "keepsRest") => Intent.None,
        Intents.AskReturnPolicy when Words.Has(part, "verbReturn") && (Words.Has(part, "ofThatOrder") || Words.Is(part, "verbReturn")) => Intents.ReturnItems,
        Intents.ProductPrice or Intents.FindProduct or Intents.ProductAvailability or Intents.CompareProducts or Intents.ListOrders or Intents.FindOrder
            when (Words.Has(part, "everOrdered") || Words.Has(part, "statusPending") || Words.Has(part, "statusDelivered") || Words.Has(part, "aboutOrders"))
                && (Words.Has(part, "dearestItem") || Words.Has(part, "cheapestItem")) => Intents.OrderTotal,
        Intents.ProductPrice or Intents.FindProduct or Intents.OrderTotal when !namesOrder && Words.Has(part, "getsFor") => Intents.RefundStatus,
        Intents.ProductPrice or Intents.FindProduct or Intents.ProductAvailability when OrderExtreme.In(part) != 0 => Intents.ListOrders,
        Intents.ProductPrice when namesOrder && !Terms.Of(part).Any(term => Terms.IsKnown(term.Text)) => Intents.OrderTotal,
        Intents.FindProduct when Words.Has(part, "howMany") => Intents.ProductOptions,
        Intents.ProductPrice or Intents.MarketingConsent or Intents.ProductOptions or Intents.UseCoupon
            when Words.Has(part, "asksDeals") && !Terms.Of(part).Any(term => Terms.IsKnown(term.Text)) => Intents.AskShop,
        Intents.ProductPrice or Intents.FindOrder or Intents.OrderTotal when Words.Has(part, "asksMeasure") => Intents.FindProduct,
        Intents.UseCoupon or Intents.CancelOrder when Words.Has(part, "namesWithVerb") && !Words.Has(part, "orderWord") => Intents.FindProduct,
        Intents.ReturnItems or Intents.ExchangeItems or Intents.ReturnStatus or Intents.CancelOrder or Intents.FindOrder when Words.Has(part, "meansUndo") =>
            Intents.UndoRequest,
        Intents.FindOrder or Intents.LateParcel or Intents.CancelOrder or Intents.OrderTotal when Words.Has(part, "meansRefund") => Intents.RefundStatus,
        Intents.RefundStatus when !namesOrder && Words.Has(part, "overall") && WasRefunded(part) => Intents.OrderTotal,
        Intents.OrderTotal when !namesOrder && Words.Has(part, "asksRefunded") && Words.Has(part, "willGet") => Intents.RefundStatus,
        Intents.ExchangeItems or Intents.ChangeItems when Words.Begins(part, "showsOne") && !Words.Has(part, "verbExchange")
            && !Words.Has(part, "verbChange") => Intents.FindProduct,
        Intents.ListOrders or Intents.RefundStatus when !namesOrder && Words.Has(part, "theseItems") && WasRefunded(part) => Intents.OrderTotal,
        Intents.ListOrders when WasRefunded(part) => Intents.OrderTotal,
        Intents.FindProduct or Intents.ProductAvailability or Intents.DeviceInfo when Words.Has(part, "asksWhere") => Intents.FindOrder,
        Intents.RemoveFromCart when namesOrder || Words.Has(part, "fromOrder") => Intents.CancelOrder,
        Intents.ChangeItems or Intents.ExchangeItems or Intents.AddToCart when Words.Has(part, "fromOrder") && Words.Has(part, "verbTakeOut") => Intents.CancelOrder,
        Intents.MissingParcel when Words.Has(part, "meansWrong") => Intents.WrongItem,
        Intents.ChangePhone when Words.Has(part, "meansAddressPart") => Intents.ChangeOrderAddress,
        Intents.ChangePhone when Words.Has(part, "unwanted") && !SaysNumber(part) => Intents.ReturnItems,
        Intents.ChangeProfileAddress when (Words.Has(part, "shipTo") || Words.Has(part, "statusPending") || Words.Has(part, "severalOrders"))
            && !Words.Has(part, "aboutProfile") => Intents.ChangeOrderAddress,
        Intents.ChangeProfileAddress when Words.Has(part, "latest") && AddressSource.In(part) is null && !Words.Has(part, "aboutProfile") =>
            Intents.ChangeOrderAddress,
        Intents.ShowProfile when Words.Has(part, "addressFrom") => Intents.ChangeProfileAddress,
        Intents.ShowProfile when Words.Has(part, "paymentSplit") => Intents.ChangePayment,
        Intents.ShowProfile or Intents.FindOrder when namesOrder && IsToPay(part) => Intents.ChangePayment,
        Intents.AskPaymentMethods or Intents.Checkout when namesOrder && (IsToPay(part) || Words.Has(part, "paymentGeneric")) => Intents.ChangePayment,
        Intents.ChangeProfileAddress when namesOrder && !Words.Has(part, "addressFrom") =>
            Words.Has(part, "meansAddress") ? Intents.ChangeOrderAddress : Intent.None,
        Intents.CancelOrder or Intents.ChangeEmail or Intents.ChangePhone or Intents.ShowProfile or Intents.DeleteMyData
            when Words.Has(part, "lacksDetails") && !Words.Has(part, "verbCancel") && !Words.Has(part, "meansChange") => Intent.None,
        Intents.ChangePhone when !SaysNumber(part) && !(Words.Has(part, "aboutPhone") && Words.Has(part, "meansChange")) => Intent.None,
        _ => Lacks(intent, part) ? Intent.None : intent,
    };

    // "How much did I get back?", but not "how much will I get back?"
    private static bool WasRefunded(string part) => Words.Has(part, "asksRefunded") && !Words.Has(part, "willGet");

    private static bool Lacks(string intent, string part) => Needed.TryGetValue(intent, out var lists) && !Array.Exists(lists, list => Words.Has(part, list));

    // "I don't want the phone any more" changes no number.
    private static bool SaysNumber(string part) =>
        part.Count(char.IsDigit) >= FewestDigits || (Words.Has(part, "aboutPhone") && Words.Has(part, "phoneNumber"));

    /// <summary>Whether a sentence asks for messages on an order, or for no more of them, rather than for what was heard in a part of it.</summary>
    public static bool IsNews(string intent, string sentence) => (Array.IndexOf(NewsLike, intent) >= 0 || IsNoMoreNews(intent, sentence)) && IsNews(sentence);

    // "Stop the notifications about my orders" stops no order.
    private static bool IsNoMoreNews(string intent, string sentence) =>
        intent is Intents.CancelOrder or Intents.UndoRequest or Intents.DeleteMyData && Words.Has(sentence, "newsOff") && !Words.Has(sentence, "verbCancel");

    // "Tell me when it ships" is a wish, "tell me when it will ship" a question, and "tell me when it is back" waits for an item.
    private static bool IsNews(string part) =>
        Words.Has(part, "meansNews") && Words.Has(part, "newsOf") && !Words.Has(part, "meansForecast") && !Words.Has(part, "meansBack");

    private static bool IsToPay(string part) => PaymentWords.AreIn(part) && !Words.Has(part, "paymentPaid");
}
