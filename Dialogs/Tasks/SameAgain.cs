using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Payments;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Hears when something is to be done once more: "same for the other pending ones", "and the cancelled ones?".</summary>
internal static class SameAgain
{
    private const int MostWords = 9;

    private static readonly string[] Verbs = ["verbReturn", "verbExchange", "verbChange", "verbCancel"];
    private static readonly string[] Statuses =
        ["statusPending", "statusOpen", "statusProcessed", "statusShipped", "statusDelivered", "statusCancelled", "statusReturned", "statusExchanged"];

    /// <summary>What was done last, for what the message names now; null where it says nothing of the kind.</summary>
    public static IEnumerable<ServiceTask>? Of(Heard heard, ServiceMemory memory) =>
        memory.Again is { } again && heard.Choice is null && Words.Has(heard.All.Text, "sameAgain")
            && !Array.Exists(Verbs, list => Words.Has(heard.All.Text, list))
            ? [again with { Said = heard.All.Then(again.Said) }]
        : memory.Asked is { } told && told.Kind == memory.Last && heard.Choice is null && Extreme(heard.All.Text) is { } most ? [told with { Said = most }]
        : memory.Asked is { } asked && asked.Kind == memory.Last && heard.Choice is null && heard.Tasks.Count == 0 && IsMore(heard.All.Text)
            ? [asked with { Said = heard.All }]
        : memory.Last == nameof(OrderLookupDialog) && heard.Choice is null && IsOther(heard.All.Text)
            ? [new(nameof(OrderLookupDialog), heard.All, Intents.FindOrder)] : null;

    // "And the other order?", after one was shown
    private static bool IsOther(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
        && (Words.Begins(text, "joint") || Words.Begins(text, "bareOrder")) && Words.Has(text, "otherOrder")
        && !Array.Exists(Verbs, list => Words.Has(text, list)) && !PaymentWords.AreIn(text) && !Words.Has(text, "meansAddress");

    // "And which is the most expensive?", of the orders that were told
    private static Utterance? Extreme(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords && !Terms.Of(text).Any(term => Terms.IsKnown(term.Text))
        && Words.Begins(text, "joint") && OrderExtreme.In(text, isOfOrders: true) is var extreme and not 0
        ? new(Words.Of(SupportedLanguages.Default, extreme > 0 ? "dearestOrder" : "cheapestOrder")[0], []) : null;

    private static bool IsMore(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords
        && (Words.Begins(text, "joint") || Words.Begins(text, "bareOrder")) && Array.Exists(Statuses, list => Words.Has(text, list));
}
