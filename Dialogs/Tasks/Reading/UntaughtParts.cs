using EcomBot.Cognitive;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Adds what a message asks for though no part of it sounds like that: who somebody is, a person, what is wrong with a thing, news of an order,
/// how it is to be paid.</summary>
internal sealed class UntaughtParts(TaskKinds kinds)
{
    private static readonly string[] Verbs = ["verbReturn", "verbExchange", "verbChange"];

    /// <summary>The parts with those that are added, and without those that mean the same.</summary>
    public List<TaskPart> Add(List<TaskPart> parts, TextInsights message) =>
        WithExchange(WithWhereabouts(WithPlaces(WithPayment(WithNews(WithWrong(WithPerson(WithIntroduction(WithPossible(WithReorder(parts,
            message.Text), message.Text), message), message.Text), message), message.Text), message), message.Text), message), message);

    // "Reorder my last order" sounds like much that is done with orders, and like nothing.
    private List<TaskPart> WithReorder(List<TaskPart> parts, string text) => !BuysAgain.Is(text) || kinds.For(Intents.Reorder) is not { } reorder ? parts
        : parts.TrueForAll(part => part.Kind is null) ? [new(reorder, Intents.Reorder, TaskPart.Certain, 0, text.Length)]
        : parts.ConvertAll(part => BuysAgain.Is(part.In(text)) ? part with { Kind = reorder, Intent = Intents.Reorder, Score = TaskPart.Certain } : part);

    // "Which orders can I still cancel?" cancels none.
    private List<TaskPart> WithPossible(List<TaskPart> parts, string text) =>
        parts.Exists(part => StillPossible.In(part.In(text)) is not null)
            ? parts.ConvertAll(part => StillPossible.In(part.In(text)) is { } intent ? Certain(intent, part.Start, part.End) : part)
        : parts.TrueForAll(part => part.Kind is null || StillPossible.In(SentenceAround(part, text)) is not null) && StillPossible.In(text) is { } asked
            ? [Certain(asked, 0, text.Length)]
        : parts;

    private static string SentenceAround(TaskPart part, string text) =>
        (part with { Start = text.AsSpan(0, part.Start).LastIndexOfAny(Punctuation.OfSentences) + 1 }).SentenceIn(text);

    private TaskPart Certain(string intent, int start, int end) => new(kinds.For(intent), intent, TaskPart.Certain, start, end);

    // "Return the watch, and I'd like to know what happened to my boots": the question is none of what goes back.
    private List<TaskPart> WithQuestion(List<TaskPart> parts, TextInsights message) =>
        Words.FindAll(message.Text, "asksAfter") is [var place, ..] && place.Start.Value > 0 && kinds.For(Intents.FindOrder) is { } look
            && NamedThings.AreIn(message, place.End..message.Text.Length) && !parts.Exists(part => part.IsAction && part.Start >= place.Start.Value)
            && !parts.Exists(part => part.IsQuestion && part.Score >= TaskPart.Certain && part.End > place.Start.Value)
            ? [.. parts.Where(part => !part.IsQuestion || part.End <= place.Start.Value),
                new(look, Intents.FindOrder, TaskPart.Certain, place.Start.Value, message.Text.Length)]
            : parts;

    // "How much would I save if I changed the luggage set to the cheapest one": an exchange shows what it costs.
    private List<TaskPart> WithExchange(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || part.IsOfProducts || part.Intent == Intents.OrderTotal) && Words.Has(message.Text, "ifChanged")
            && NamedThings.AreIn(message, 0..message.Text.Length) && kinds.For(Intents.ExchangeItems) is { } exchange
            ? [new(exchange, Intents.ExchangeItems, TaskPart.Certain, 0, message.Text.Length)]
            : parts;

    // "Where are my things? The dumbbells and the earbuds"
    private List<TaskPart> WithWhereabouts(List<TaskPart> parts, TextInsights message) =>
        parts.Exists(part => part.IsAction && !part.IsReason) ? WithQuestion(parts, message)
        : parts.TrueForAll(part => part.Kind is null || part.Intent is Intents.Complain) && Words.Has(message.Text, "asksWhere")
        && kinds.For(Intents.FindOrder) is { } look
            && (NamedThings.AreIn(message, 0..message.Text.Length) || Words.Has(message.Text, "myThings"))
            ? [new(look, Intents.FindOrder, TaskPart.Certain, 0, message.Text.Length)]
            : parts;

    // "Do I have anything going to Florida?"
    private List<TaskPart> WithPlaces(List<TaskPart> parts, string text) =>
        parts.TrueForAll(part => part.Kind is null) && Words.Has(text, "anyOrders") && Words.Has(text, "goesTo") && text.AsSpan().IndexOfAny('?', '？') >= 0
            && kinds.For(Intents.ListOrders) is { } list
            ? [new(list, Intents.ListOrders, TaskPart.Certain, 0, text.Length)]
            : parts;

    // "That is wrong, I moved: 8 rue Haute, 69003 Lyon" tells no more than a new address, and who says no more than who they are is known from then on.
    private List<TaskPart> WithIntroduction(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || part.Intent == Intents.SignIn) && kinds.For(Intents.ChangeProfileAddress) is { } moved
            && PartSense.TellsNewAddress(message)
            ? [new(moved, Intents.ChangeProfileAddress, TaskPart.Certain, 0, message.Text.Length)]
        : parts.TrueForAll(part => part.Kind is null || (part.IsOfProducts && message.EntitiesOf(EntityCategory.Person).Any()))
        && kinds.For(Intents.SignIn) is { } signIn
            && (message.EntitiesOf(EntityCategory.Email).Any() || (message.EntitiesOf(EntityCategory.PostalCode).Any() && SaysMore(message)))
            // Who asks about products need not be known, but may say it for what comes later.
            ? [new(signIn, Intents.SignIn, TaskPart.Certain, 0, parts.Exists(part => part.Kind is not null) ? 0 : message.Text.Length), .. parts]
            : parts;

    // "Bo Li here, zip code 12345", but not a postal code alone.
    private static bool SaysMore(TextInsights message) =>
        Utterance.Of(message).TextWithout(EntityCategory.PostalCode).Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetter)) > 1;

    // Whoever plainly wants a person gets one, whatever else they say; what they say why asks for nothing of its own: "… since your lamps are too dark".
    private List<TaskPart> WithPerson(List<TaskPart> parts, string text) =>
        parts.Exists(part => part.Intent == Intents.TalkToPerson && part.Kind is not null)
            ? parts.FindAll(part => part.Kind is null || part.Intent == Intents.TalkToPerson
                || (part.IsAction ? !part.IsReason && IsSaid(part, text) : part.IsAskedIn(text)))
        : Words.Find(text, "wantsPerson") is { } place && kinds.For(Intents.TalkToPerson) is { } person && !parts.Exists(part => part.Kind == person)
            ? [new(person, Intents.TalkToPerson, TaskPart.Certain, place.Start.Value, text.Length)]
            : parts;

    // "I want a person, my tablet does not work" asks for nothing else.
    private static bool IsSaid(TaskPart part, string text) =>
        part.Intent is not (Intents.ReturnItems or Intents.ExchangeItems or Intents.ChangeItems) || Array.Exists(Verbs, list => Words.Has(part.In(text), list));

    // "The shoes I got are too small" asks for help, though it names no task.
    private List<TaskPart> WithWrong(List<TaskPart> parts, TextInsights message) =>
        Words.Find(message.Text, "meansWrong") is { } place && NamedThings.AreIn(message, 0..message.Text.Length)
            && !Words.Has(message.Text, "cancelByMistake") && kinds.For(Intents.WrongItem) is { } wrong
            && parts.TrueForAll(part => part.Kind is null || part.Intent == Intents.SignIn)
            ? [.. parts, new(wrong, Intents.WrongItem, TaskPart.Certain, message.Text.AsSpan(0, place.Start.Value).LastIndexOfAny(Punctuation.OfSentences) + 1,
                message.Text.Length)]
            : parts;

    // No phrases teach what asks for messages on an order, so that it may sound like nothing at all.
    private List<TaskPart> WithNews(List<TaskPart> parts, string text) =>
        parts.TrueForAll(part => part.Kind is null) && MeantIntents.IsNews(Intent.None, text) && kinds.For(Intents.OrderNews) is { } news
            ? [new(news, Intents.OrderNews, TaskPart.Certain, 0, text.Length)]
            : parts;

    // "Ja, und die Zahlung bitte auf PayPal umstellen", "passa o pedido pro vale-presente": how an order is to be paid.
    private List<TaskPart> WithPayment(List<TaskPart> parts, TextInsights message) =>
        !PaymentWords.AreIn(message.Text) || Words.Has(message.Text, "paymentPaid") || message.Text.AsSpan().IndexOfAny('?', '？') >= 0
            || kinds.For(Intents.ChangePayment) is not { } payment ? parts
        : parts.TrueForAll(part => part.Kind is null || part.IsOfProducts) ? SaysPayment(message)
            ? [new(payment, Intents.ChangePayment, TaskPart.Certain, 0, message.Text.Length)] : parts
        : parts.TrueForAll(part => part.Kind is null || IsOfAddress(part)) && PaymentWords.Place(message.Text) is { } place
        && !Words.Has(message.Text, "moneyTo")
            ? Beside(parts, new(payment, Intents.ChangePayment, TaskPart.Certain, ClauseStart(message.Text, place), message.Text.Length))
            : parts;

    private static bool SaysPayment(TextInsights message) => Words.Has(message.Text, "paymentGeneric")
        || (!Words.Has(message.Text, "moneyTo") && (message.EntitiesOf(EntityCategory.OrderNumber).Any() || Words.Has(message.Text, "orderWord")));

    private static bool IsOfAddress(TaskPart part) => part.Intent is Intents.ChangeOrderAddress or Intents.ChangeProfileAddress;

    // "Send #W1 to 12 Oak Street, payment to my gift card": the address ends where the payment begins, or begins after it.
    private static List<TaskPart> Beside(List<TaskPart> parts, TaskPart payment) =>
        parts.Exists(part => part.Kind is not null && part.Start > payment.Start)
            || parts.Exists(part => part.Kind is not null && part.Start == payment.Start) ? parts
            : [.. parts.Select(part => part with { End = Math.Min(part.End, payment.Start) }), payment];

    private static int ClauseStart(string text, int place)
    {
        var comma = text.AsSpan(0, place).LastIndexOfAny(Punctuation.OfClauses) + 1;
        return Words.FindAll(text[comma..place], "joint") is [.., var joint] ? comma + joint.Start.Value : comma;
    }
}
