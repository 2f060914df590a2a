using EcomBot.Cognitive;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells parts of a message that ask for something from those that only look so.</summary>
internal static class PartSense
{
    private const int MostWordsInAnAddress = 5;

    /// <summary>The intent that a part means.</summary>
    public static string Meant(ScoredIntent part, TextInsights message)
    {
        if (MeantIntents.IsNews(part.Name, FromPart(part, message.Text)))
        {
            return Intents.OrderNews;
        }
        var namesOrder = Numbers(message).Any(number => Holds(part, number))
            || (part.Name == Intents.ChangeProfileAddress && (IsStreetElsewhere(part, message) || IsOfOrderBefore(part, message)));
        return MeantIntents.Of(part.Name, message.Text.Substring(part.Offset, part.Length), namesOrder);
    }

    // "For order #W1, please: 12 Oak Street": the number and the street stand in different parts.
    private static bool IsStreetElsewhere(ScoredIntent part, TextInsights message) =>
        Numbers(message).Any() && StreetPatterns.Street(message.Text) is { } street
        && (street.Start.Value < part.Offset || street.Start.Value >= part.Offset + part.Length);

    // "For order #W1: change the address to 12 Oak Street", "the order that goes to Denver: change its address …"
    private static bool IsOfOrderBefore(ScoredIntent part, TextInsights message)
    {
        var start = message.Text.AsSpan(0, part.Offset).LastIndexOfAny(Punctuation.OfSentences) + 1;
        return !Words.Has(message.Text.Substring(part.Offset, part.Length), "aboutProfile")
            && (Words.Has(message.Text[start..part.Offset], "orderWord")
                || Numbers(message).Any(number => number.Offset >= start && number.Offset < part.Offset));
    }

    /// <summary>Whether a part belongs to an address that began before it, since the commas of an address part no tasks: "…, Fort Worth, TX 76165
    /// instead".</summary>
    public static bool IsInAddress(ScoredIntent part, TextInsights message) =>
        message.Intents.Any(other => other.Offset < part.Offset)
        && StreetPatterns.Street(message.Text) is { } street && street.Start.Value <= part.Offset
        && IsOneSentence(message.Text, street.Start.Value, part.Offset)
        && !Numbers(message).Any(number => Holds(part, number))
        && message.Text.Substring(part.Offset, part.Length).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsInAnAddress;

    /// <summary>Whether a message is an order's number alone, or as good as alone ("what about order #W1?"), which answers a question and asks for
    /// nothing.</summary>
    public static bool IsBareNumber(ScoredIntent part, TextInsights message) =>
        Numbers(message).Any(number => Holds(part, number)) && Utterance.Of(message).TextWithout(EntityCategory.OrderNumber) is var rest
        && (!rest.Any(char.IsLetterOrDigit) || Words.Is(rest, "bareOrder"));

    /// <summary>Whether a part only gives an e-mail address, a phone number or a postal code, as customers do to say who they are: "email
    /// ana@example.com".</summary>
    public static bool IsContact(ScoredIntent part, TextInsights message)
    {
        var said = Utterance.Of(message).Part(part.Offset, part.Offset + part.Length);
        return part.Name is Intents.ChangeEmail or Intents.ChangePhone or Intents.ChangeProfileAddress or Intents.ChangeOrderAddress or Intents.ShowProfile
            && said.TextWithout(EntityCategory.Email, EntityCategory.Phone, EntityCategory.PostalCode) != said.Text
            && !Words.Has(said.Text, "meansChange") && StreetPatterns.Street(message.Text) is null;
    }

    /// <summary>Whether a part only says what something said before it may cost: "…, up to 80 dollars".</summary>
    public static bool IsLimit(ScoredIntent part, TextInsights message) => message.Intents.Any(other => other.Offset < part.Offset)
        && PriceWords.IsLimit(Utterance.Of(message).Part(part.Offset, part.Offset + part.Length));

    /// <summary>Whether a message gives a street and says that something is new or wrong, and no e-mail address.</summary>
    public static bool TellsNewAddress(TextInsights message) =>
        StreetPatterns.Street(message.Text) is not null && !message.EntitiesOf(EntityCategory.Email).Any()
        && !Numbers(message).Any() && Words.Has(message.Text, "meansChange");

    /// <summary>Whether a part says in other words what another one asks for: "it is late, where is it", "no return, withdraw it".</summary>
    public static bool IsSaidTwice(TaskPart part, IReadOnlyList<TaskPart> all, TextInsights message) => part.Intent switch
    {
        Intents.FindOrder => all.Any(other => other.Intent == Intents.LateParcel && IsApart(part, other)),
        Intents.Invoice or Intents.OrderTotal or Intents.ShowProfile or Intents.ChangePayment or Intents.ChangeOrderAddress or Intents.ChangeProfileAddress
            when all.Any(other => other.Intent == Intents.TalkToPerson && other.Start <= part.Start) => true,
        Intents.ReturnItems when all.Any(other => other.Intent is Intents.CancelOrder or Intents.ExchangeItems or Intents.ChangeItems && IsApart(part, other))
            && IsReason(part, message) => true,
        Intents.ExchangeItems or Intents.ChangeItems
            when all.Any(other => other.Intent == Intents.ReturnItems && IsApart(part, other) && !(Names(part, message) && Names(other, message)))
            && IsOnlyWrong(part, message) => true,
        Intents.ExchangeItems or Intents.ChangeItems
            when all.Any(other => other.Intent == Intents.ReturnItems && IsApart(part, other) && SpeaksOfThem(other, message))
            && WishesNothing(part, message) => true,
        Intents.ExchangeItems or Intents.ChangeItems
            when all.Any(other => other.Intent is Intents.ChangePayment or Intents.ChangeOrderAddress or Intents.CancelOrder && IsApart(part, other))
            && WishesNothing(part, message) && NamesAnOrder(message.Text[part.Start..part.End]) => true,
        Intents.ReturnItems or Intents.ExchangeItems => all.Any(other => other.Intent == Intents.UndoRequest && IsApart(part, other))
            && Numbers(message).DistinctBy(number => number.Value).Count() < 2 && !Words.Has(message.Text[part.Start..part.End], "instead"),
        _ => false,
    };

    /// <summary>Whether a part only names more of what a return beside it is about: "return the laptop and the camera from my order", "the laptop and the
    /// camera from my order, can I return both?".</summary>
    public static bool IsOfReturn(TaskPart part, IReadOnlyList<TaskPart> all, TextInsights message) =>
        part is { Kind: not null, Intent: Intents.ExchangeItems or Intents.ChangeItems } && WishesNothing(part, message)
        && NamesAnOrder(message.Text[part.Start..part.End])
        && all.Any(other => other is { Kind: not null, Intent: Intents.ReturnItems } && IsApart(part, other)
            && IsOneSentence(message.Text, Math.Min(part.Start, other.Start), Math.Max(part.Start, other.Start)));

    // "Cancel it, I no longer want it"
    private static bool IsReason(TaskPart part, TextInsights message) => message.Text[part.Start..part.End] is var text
        && Words.Has(text, "unwanted") && !Words.Has(text, "verbReturn") && !Names(part, message);

    // "My boots are too small, return them": what is wrong is why they go back, where nothing else is wished for.
    private static bool IsOnlyWrong(TaskPart part, TextInsights message) => message.Text[part.Start..part.End] is var text
        && Words.Has(text, "meansWrong") && !Words.Has(text, "verbExchange") && !Words.Has(text, "verbChange") && !Words.Has(text, "getMe")
        && !Words.Has(text, "stepUp") && !Words.Has(text, "stepDown");

    // "The toothbrush is rubbish, and my camera too. I want to send those two back"
    private static bool WishesNothing(TaskPart part, TextInsights message) => message.Text[part.Start..part.End] is var text
        && !Array.Exists(["verbExchange", "verbChange", "getMe", "wishesOne", "stepUp", "stepDown", "instead"], list => Words.Has(text, list));

    // "For the boots, umbrella and mouse order: pay it with …"
    private static bool NamesAnOrder(string text) => Words.Has(text, "orderWord");

    private static bool SpeaksOfThem(TaskPart part, TextInsights message) => message.Text[part.Start..part.End] is var text
        && (Words.Has(text, "theseItems") || Words.Has(text, "thisOrder") || Words.Has(text, "both")) && !Names(part, message);

    private static bool Names(TaskPart part, TextInsights message) => Utterance.Of(message).Part(part.Start, part.End).EntitiesOf(EntityCategory.Product).Any();

    // To the end of its sentence: "tell me, when my order is shipped".
    private static string FromPart(ScoredIntent part, string text) =>
        text.AsSpan(part.Offset).IndexOfAny(Punctuation.OfSentences) is >= 0 and var length ? text.Substring(part.Offset, Math.Max(length, part.Length))
            : text[part.Offset..];

    private static IEnumerable<TextEntity> Numbers(TextInsights message) => message.EntitiesOf(EntityCategory.OrderNumber);

    private static bool IsApart(TaskPart part, TaskPart other) => other.End <= part.Start || other.Start >= part.End;

    private static bool Holds(ScoredIntent part, TextEntity entity) => entity.Offset >= part.Offset && entity.Offset < part.Offset + part.Length;

    private static bool IsOneSentence(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny("!?\n。！？") < 0
        && !text.AsSpan(from, to - from).Contains(". ", StringComparison.Ordinal);
}
