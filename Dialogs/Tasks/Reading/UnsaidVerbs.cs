using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Adds what a message asks for without a verb: where an order goes, and a thing in another form.</summary>
internal sealed class UnsaidVerbs(TaskKinds kinds)
{
    private const int MostWordsOfAWish = 12;

    // In the middle of a task it is rather an answer.
    private const double Unsure = 0.6;

    /// <summary>The parts, or what the message asks for where they are none.</summary>
    public List<TaskPart> Add(List<TaskPart> parts, TextInsights message) => WithHome(WithOther(parts, message), message);

    // "#W1 bitte an meine Profiladresse"
    private List<TaskPart> WithHome(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || part.Intent == Intents.FindOrder) && message.EntitiesOf(EntityCategory.OrderNumber).Any() && Words.Has(message.Text, "addressProfile")
            && message.Text.AsSpan().IndexOfAny('?', '？') < 0 && kinds.For(Intents.ChangeOrderAddress) is { } address
            ? [new(address, Intents.ChangeOrderAddress, TaskPart.Certain, 0, message.Text.Length)] : parts;

    // "The lamp rather in black", "la lámpara mejor en negro": a thing that one has, to be in another form.
    private List<TaskPart> WithOther(List<TaskPart> parts, TextInsights message) =>
        parts.TrueForAll(part => part.Kind is null || (part.IsOfProducts && part.Intent != Intents.Recommend)) && kinds.For(Intents.ExchangeItems) is { } exchange
            && Words.Has(message.Text, "rather") && !Words.Has(message.Text, "except") && !Words.Has(message.Text, "asksShop") && !Words.Has(message.Text, "cartWord") && message.Text.AsSpan().IndexOfAny('?', '？') < 0
            && message.Text.Split(' ').Length <= MostWordsOfAWish && NamedThings.AreIn(message, 0..message.Text.Length) && NamesTheThing(message)
            ? [new(exchange, Intents.ExchangeItems, Unsure, 0, message.Text.Length)] : parts;

    // "Eigentlich suche ich eine Lampe" names any lamp, "die Lampe lieber in Schwarz" that one.
    private static bool NamesTheThing(TextInsights message) => message.Text.Any(PlainText.IsIdeograph)
        || Words.FindAll(message.Text, "something").Any(the => Terms.Of(message.Text[the.End..]) is [var first, ..] && Terms.IsKnown(first.Text));
}
