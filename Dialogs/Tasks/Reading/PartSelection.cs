using EcomBot.Cognitive;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells which parts are tasks of their own. Beside something to do, a reason or a wish is none; a question is one, when it is asked as one.</summary>
internal sealed class PartSelection(TaskKinds kinds)
{
    /// <summary>The parts that are tasks.</summary>
    public List<TaskPart> Of(List<TaskPart> all, TextInsights message)
    {
        var parts = WithStreet(WithoutWait(WithoutAnger(WithoutRefund(all, message.Text)), message), message.Text);
        parts = parts.FindAll(part => !PartSense.IsOfReturn(part, parts, message) && !AsksForHelp(part, parts, message.Text));
        var acts = parts.Exists(part => part.IsAction && !part.IsReason);
        var changesOrders = parts.Exists(part => part.Intent is Intents.ReturnItems or Intents.ExchangeItems or Intents.ChangeItems or Intents.CancelOrder);
        var cancels = parts.Exists(part => part.Intent == Intents.CancelOrder);
        var conditions = Conditions.In(message.Text);
        var kept = new List<TaskPart>();
        foreach (var part in WithoutSignIn(parts).Select(part => Otherwise(part, message, acts)))
        {
            var isSaidBefore = kept.Count > 0 && (kept[^1].Kind == part.Kind || IsRestOf(kept[^1], part, message.Text));
            var isOfCondition = kept.Exists(other => other.Intent is Intents.ExchangeItems or Intents.ChangeItems)
                && conditions.Any(condition => IsWithin(part, condition.Place, message.Text));
            if (part.Kind is not null && !isSaidBefore && !isOfCondition && !(acts && IsBeside(part, message))
                && !(changesOrders && IsBesideOrders(part, message)) && !(cancels && IsUnwanted(part, message)))
            {
                kept.Add(part);
            }
        }
        return kept;
    }

    // "The watch died. What are my options?" asks for none of a product.
    private static bool AsksForHelp(TaskPart part, List<TaskPart> parts, string text) => part.Intent == Intents.ProductOptions
        && Words.Has(part.In(text), "myOptions") && parts.Exists(other => other.IsReason && other != part);

    // What says something about that which is to be done.
    private static bool IsBeside(TaskPart part, TextInsights message) => (IsDetail(part, message.Text) && !IsToBeTold(part, message)) || IsVague(part, message)
        || (part.Intent == Intents.OrderTotal && Words.Has(part.In(message.Text), "whatIf"));

    // "… and tell me where my laptop is" asks, though without a question mark.
    private static bool IsToBeTold(TaskPart part, TextInsights message) =>
        part.Intent is Intents.FindOrder or Intents.LateParcel or Intents.RefundStatus or Intents.ReturnStatus
        && Words.Has(part.SentenceIn(message.Text), "tellMe") && NamedThings.AreIn(message, part.Start..Math.Min(part.End, message.Text.Length));

    // What sounds like another task where an order is changed.
    private static bool IsBesideOrders(TaskPart part, TextInsights message) =>
        IsShopping(part, message.Text) || IsKeeping(part, message.Text) || IsOfMoney(part, message);

    // "Return the lamp, the refund goes to PayPal if possible": where the money of a return goes is said to the return.
    private static bool IsOfMoney(TaskPart part, TextInsights message) =>
        part.Intent is Intents.ChangePayment or Intents.RefundStatus or Intents.AskPaymentMethods
        && Utterance.Of(message).Part(part.Start, part.End) is var said && PaymentWords.AreIn(said.Text) && Words.Has(said.Text, "moneyTo")
        && !said.EntitiesOf(EntityCategory.OrderNumber).Any() && !part.IsAskedIn(message.Text);

    // "I want the blue one. If none is there, cancel the order": what is to be done in a certain case is said to the exchange.
    private static bool IsWithin(TaskPart part, Range condition, string text) =>
        part.Start + (text.Length - part.Start - text.AsSpan(part.Start).TrimStart().Length) is var start && start >= condition.Start.Value
            && start < condition.End.Value;

    // Beside a return, "and for the chair, can I get a cheaper one?" asks for an exchange, and so does "in my order I want the watch in
    // black": neither asks what the shop sells.
    private TaskPart Otherwise(TaskPart part, TextInsights message, bool acts) =>
        part.Intent is Intents.FindProduct or Intents.ProductPrice or Intents.ProductOptions or Intents.ProductAvailability or Intents.Recommend
            or Intents.AddToCart
            && (acts ? Words.Has(part.SentenceIn(message.Text), "getMe")
                : Words.Has(message.Text, "ownOrder") || message.EntitiesOf(EntityCategory.OrderNumber).Any())
            && message.EntitiesOf(EntityCategory.Product).Any(entity => entity.Offset >= part.Start && entity.Offset < part.End)
        || (part.Intent == Intents.WrongItem && Words.FindAll(message.Text, "wishesOne") is { Count: > 0 } wishes
            && (Conditions.In(message.Text).Count > 0
                || wishes.Any(wish => Words.Has(message.Text[wish.End..], "oneOf") && !Words.Has(message.Text[wish.End..], "wantsOther"))))
        || part.Intent is Intents.FindProduct or Intents.ProductOptions or Intents.ProductAvailability or Intents.AddToCart
            && (ChangesThe(part.In(message.Text)) || OtherSize.IsWished(message.Text))
        ? part with { Kind = kinds.For(Intents.ExchangeItems), Intent = Intents.ExchangeItems }
        : part.Intent is Intents.ProductPrice or Intents.FindProduct
        && (Words.Has(part.In(message.Text), "dearestItem") || Words.Has(part.In(message.Text), "cheapestItem"))
            && Words.Has(message.Text, "aboutOrders") && !Words.Has(message.Text, "asksShop")
        ? part with { Kind = kinds.For(Intents.OrderTotal), Intent = Intents.OrderTotal }
        : IsOfWarranty(part, message) ? part with { Kind = kinds.For(Intents.ProductWarranty), Intent = Intents.ProductWarranty }
        : part;

    // "How long is the warranty of the Aurora Phone?", but not that of a device that somebody has.
    private static bool IsOfWarranty(TaskPart part, TextInsights message) =>
        part.Intent == Intents.DeviceInfo && ProductQuestions.IsOfWarranty(Utterance.Of(message).Part(part.Start, part.End))
        && message.EntitiesOf(EntityCategory.Product).Any(entity => entity.Offset >= part.Start && entity.Offset < part.End);

    // "Change the kettle to a glass one" speaks of what the customer has.
    private static bool ChangesThe(string part) => Words.Find(part, "verbChange") is { } verb && Words.Begins(part[verb.End..], "something");

    // Who somebody is, is no task beside others; where an order is, is answered with the report of its parcel.
    private static List<TaskPart> WithoutSignIn(List<TaskPart> parts) =>
        parts.Exists(part => part is { Kind: not null, Intent: Intents.MissingParcel })
            ? parts.FindAll(part => part.Intent is not (Intents.SignIn or Intents.FindOrder or Intents.LateParcel or Intents.ListOrders))
        : parts.Exists(part => part.Kind is not null && part.Intent != Intents.SignIn && !part.IsOfProducts)
            ? parts.FindAll(part => part.Intent != Intents.SignIn) : parts;

    // "The lamp is broken, I want my money back" asks for no report of a refund.
    private static List<TaskPart> WithoutRefund(List<TaskPart> parts, string text) =>
        parts.Exists(part => part is { Kind: not null, Intent: Intents.DamagedItem or Intents.WrongItem })
        ? parts.FindAll(part => part.Intent is not (Intents.RefundStatus or Intents.ChangePayment) || part.IsAskedIn(text)) : parts;

    // "You are a disgrace, where is my parcel": what the anger is about is what helps.
    private static List<TaskPart> WithoutAnger(List<TaskPart> parts) =>
        parts.Exists(part => part is
        {
            Kind: not null,
            Intent: Intents.LateParcel or Intents.FindOrder or Intents.MissingParcel or Intents.DamagedItem or Intents.WrongItem or Intents.RefundStatus
            or Intents.ReturnStatus
        })
            ? parts.FindAll(part => part.Intent != Intents.Complain)
            : parts;

    // "Where's my refund, it's been two weeks": how long somebody has waited for it is no late parcel.
    private static List<TaskPart> WithoutWait(List<TaskPart> parts, TextInsights message) =>
        parts.Exists(part => part is { Kind: not null, Intent: Intents.RefundStatus or Intents.ReturnStatus })
            ? parts.FindAll(part => part.Intent != Intents.LateParcel || Words.Has(part.In(message.Text), "orderWord")
                || NamedThings.AreIn(message, part.Start..Math.Min(part.End, message.Text.Length)))
            : parts;

    // "Change the watch order to 55 Pike Street, Seattle, WA 98101" changes no watch.
    private List<TaskPart> WithStreet(List<TaskPart> parts, string text) =>
        parts.FindAll(part => part.Kind is not null) is [{ Intent: Intents.ExchangeItems or Intents.ChangeItems } only]
            && StreetPatterns.Street(only.SentenceIn(text)) is not null && kinds.For(Intents.ChangeOrderAddress) is { } address
            ? [only with { Kind = address, Intent = Intents.ChangeOrderAddress }] : parts;

    private static bool IsVague(TaskPart part, TextInsights message) =>
        part is { IsQuestion: true, Kind: { } kind }
            && ProductQuestions.IsVague(new(kind.Dialog, Utterance.Of(message).Part(part.Start, part.End), part.Intent));

    private static bool IsDetail(TaskPart part, string text) =>
        part.IsReason || (part.IsQuestion
            && !((part.Score >= TaskPart.Certain || IsWhereabouts(part, text)) && (part.IsAskedIn(text) || Words.Begins(part.In(text), "asksAfter"))));

    // "Refund the phone and the bike. And is my other phone shipped yet?"
    private static bool IsWhereabouts(TaskPart part, string text) =>
        part.Intent is Intents.FindOrder or Intents.ListOrders && Words.Has(part.In(text), "asksShipped")
        && text.AsSpan(0, part.Start).TrimEnd() is { Length: > 0 } before && Punctuation.OfSentences.Contains(before[^1]);

    // "How much did I pay for the machine and the shoes?": the end of a sentence is no question of its own.
    private static bool IsRestOf(TaskPart before, TaskPart part, string text) =>
        ((part is { IsQuestion: true, Score: < TaskPart.Certain } && !(part.Intent == Intents.OrderTotal && Words.Has(part.In(text), "asksRefunded")))
            || IsUnsaid(part, text) || (part.IsReason && before.IsAskedIn(text) && !Words.Has(part.In(text), "meansWrong")))
        && before.IsQuestion
        && part.Start > before.Start && text.AsSpan(before.Start, part.Start - before.Start).IndexOfAny(Punctuation.OfSentences) < 0;

    // Nothing in the words says that something is to go back.
    private static bool IsUnsaid(TaskPart part, string text) =>
        part.Intent is Intents.ReturnItems or Intents.ExchangeItems
            && !Array.Exists(["verbReturn", "verbExchange", "verbChange"], list => Words.Has(part.In(text), list));

    // "把西雅图那个取消了吧，不想要了" returns nothing: the end says why.
    private static bool IsUnwanted(TaskPart part, TextInsights message) =>
        part.Intent == Intents.ReturnItems && Words.Has(part.In(message.Text), "unwanted") && !Words.Has(part.In(message.Text), "verbReturn")
        && !NamedThings.AreIn(message, part.Start..Math.Min(part.End, message.Text.Length));

    // "In my order with the speaker, make it a red one" puts nothing into a cart; who wants to buy beside it says so.
    private static bool IsShopping(TaskPart part, string text) =>
        part.Intent is Intents.AddToCart or Intents.RemoveFromCart or Intents.BackInStock or Intents.UseCoupon or Intents.Checkout
            && !Words.Has(part.In(text), "shopping");

    // "Return the lamp, I keep the chair" withdraws nothing.
    private static bool IsKeeping(TaskPart part, string text) => part.Intent == Intents.UndoRequest && !Words.Has(part.In(text), "meansUndo");
}
