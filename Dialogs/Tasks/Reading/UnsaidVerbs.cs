using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Adds what a message asks for without a verb: where an order goes, and a thing in another form.</summary>
internal sealed class UnsaidVerbs(TaskKinds kinds)
{
    private const int MostWordsOfAWish = 16;

    private static readonly string[] Wishes = ["rather", "getMe", "prefers"];

    private static readonly string[] NoWish = ["verbReturn", "verbCancel", "verbRefund", "wantsRefund", "unwanted", "not", "except"];

    // In the middle of a task it is rather an answer.
    private const double Unsure = 0.6;

    /// <summary>The parts, or what the message asks for where they are none.</summary>
    public List<TaskPart> Add(List<TaskPart> parts, TextInsights message) =>
        WithGift(WithHome(WithOther(WithTail(WithLead(parts, message), message), message), message), message);

    // "Suche ein Geschenk für meinen Vater" names nothing that the shop could look for.
    private List<TaskPart> WithGift(List<TaskPart> parts, TextInsights message) =>
        Words.Has(message.Text, "aboutGift") && !Words.Has(message.Text, "paymentGiftCard") && kinds.For(Intents.Recommend) is { } recommend
        && parts.TrueForAll(part => part.Kind is null || part.IsOfProducts)
        && !message.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory)
        ? [new(recommend, Intents.Recommend, TaskPart.Certain, 0, message.Text.Length)] : parts;

    // "O relógio preto quero dourado, e o pedido de Chicago manda …": before what else is to be done, a thing is wished for in another form.
    private List<TaskPart> WithLead(List<TaskPart> parts, TextInsights message)
    {
        var first = parts.Where(part => part.Kind is not null).Select(part => part.Start).DefaultIfEmpty().Min();
        var lead = message.Text[..first];
        return first > 0 && parts.Exists(part => part.Kind is not null && IsOfOrders(part)) && kinds.For(Intents.ExchangeItems) is { } exchange
            && Array.Exists(Wishes, list => Words.Has(lead, list))
            && !Words.Has(lead, "except") && lead.AsSpan().IndexOfAny(Punctuation.OfSentences) < 0 && NamedThings.AreIn(message, 0..first)
            && NamesTheThing(lead)
            ? [new(exchange, Intents.ExchangeItems, Unsure, 0, first), .. parts] : parts;
    }

    // "Ja zurück damit, und den Rucksack hätte ich gern in Schwarz": what is wished for in another form does not go back.
    private List<TaskPart> WithTail(List<TaskPart> parts, TextInsights message)
    {
        var text = message.Text;
        var place = Words.FindAll(text, "joint").FirstOrDefault(joint => joint.Start.Value > 0 && IsOtherForm(text[joint.End..])
            && NamedThings.AreIn(message, joint.End.Value..text.Length)
            && (Words.Begins(text, "yes") || parts.Exists(part => part.Kind is not null && part.Intent == Intents.ReturnItems && part.Start < joint.Start.Value)));
        return place.End.Value > 0 && kinds.For(Intents.ExchangeItems) is { } exchange
            && !parts.Exists(part => part.IsAction && part.Intent != Intents.AddToCart && part.Start >= place.Start.Value)
            ? [.. parts.Where(part => part.Start < place.Start.Value), new(exchange, Intents.ExchangeItems, TaskPart.Certain, place.End.Value, text.Length)]
            : parts;
    }

    private static bool IsOtherForm(string clause) => Words.Has(clause, "getMe") && Words.Has(clause, "to") && NamesTheThing(clause)
        && !Array.Exists(NoWish, list => Words.Has(clause, list)) && clause.AsSpan().IndexOfAny(Punctuation.OfSentences) < 0;

    private static bool IsOfOrders(TaskPart part) =>
        part.Intent is Intents.ChangeOrderAddress or Intents.ChangePayment or Intents.CancelOrder or Intents.ReturnItems;

    // "#W1 bitte an meine Profiladresse"
    private List<TaskPart> WithHome(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || part.Intent == Intents.FindOrder) && message.EntitiesOf(EntityCategory.OrderNumber).Any()
            && Words.Has(message.Text, "addressProfile")
            && message.Text.AsSpan().IndexOfAny('?', '？') < 0 && kinds.For(Intents.ChangeOrderAddress) is { } address
            ? [new(address, Intents.ChangeOrderAddress, TaskPart.Certain, 0, message.Text.Length)] : parts;

    // "The lamp rather in black, else cancel it": a thing that one has, to be in another form.
    private List<TaskPart> WithOther(List<TaskPart> parts, TextInsights message)
    {
        var conditions = Conditions.In(message.Text).Select(condition => condition.Place).ToList();
        var plain = conditions.Count == 0 ? message.Text : message.Text[..conditions.Min(place => place.Start.Value)];
        return kinds.For(Intents.ExchangeItems) is { } exchange && Words.Has(plain, "rather") && !Words.Has(plain, "except") && !Words.Has(plain, "asksShop")
            && !Words.Has(plain, "cartWord")
            && plain.AsSpan().IndexOfAny('?', '？') < 0 && plain.Split(' ').Length <= MostWordsOfAWish && NamedThings.AreIn(message, 0..plain.Length)
            && NamesTheThing(plain)
            && parts.TrueForAll(part => part.Kind is null || (part.IsOfProducts && part.Intent != Intents.Recommend)
                || conditions.Exists(place => IsWithin(part, place, message.Text)))
            ? [new(exchange, Intents.ExchangeItems, Unsure, 0, message.Text.Length)] : parts;
    }

    private static bool IsWithin(TaskPart part, Range place, string text) =>
        part.Start + text[part.Start..].TakeWhile(letter => !char.IsLetterOrDigit(letter)).Count() is var start && start >= place.Start.Value
            && start < place.End.Value;

    // "Eigentlich suche ich eine Lampe" names any lamp, "die Lampe lieber in Schwarz" that one.
    private static bool NamesTheThing(string text) => text.Any(PlainText.IsIdeograph) || Words.Has(text, "boughtBefore")
        || Words.FindAll(text, "something").Any(the => Terms.Of(text[the.End..]) is [var first, ..] && Terms.IsKnown(first.Text));
}
