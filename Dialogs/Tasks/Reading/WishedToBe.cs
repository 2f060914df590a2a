using EcomBot.Cognitive;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Finds things that a customer has and wants to be in another form: "I want both kettles to be glass".</summary>
internal static class WishedToBe
{
    // What can be done with a thing is no form of it: "I want the lamp to be sent to my office".
    private static readonly string[] Done =
        ["shipTo", "statusShipped", "statusDelivered", "statusCancelled", "statusReturned", "asksRefunded", "paymentPaid", "verbRefund"];

    /// <summary>The intent with the place where each begins.</summary>
    public static IEnumerable<(string Intent, int Start)> In(TextInsights message) =>
        from place in Words.FindAll(message.Text, "toBe")
        let start = message.Text.AsSpan(0, place.Start.Value).LastIndexOfAny(Punctuation.OfClauses) + 1
        let wish = Words.Find(message.Text[start..place.Start], "wants")
        where wish is not null
        let thing = (start + wish.Value.End.Value)..place.Start
        let form = FormBehind(message.Text, place.End.Value)
        where BeginsThings(message.Text[thing]) && NamedThings.AreIn(message, thing)
            && form.Any(char.IsLetterOrDigit) && !PaymentWords.AreIn(form) && !Array.Exists(Done, list => Words.Has(form, list))
        select (Intents.ChangeItems, start + wish.Value.Start.Value);

    private static bool BeginsThings(string text) => Words.Begins(text, "something") || Words.Begins(text, "both") || Words.Begins(text, "all");

    private static string FormBehind(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Punctuation.OfClauses) is >= 0 and var length ? text.Substring(from, length) : text[from..];
}
