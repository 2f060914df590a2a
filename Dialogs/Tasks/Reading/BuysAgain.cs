using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Hears that what was ordered before is wanted once more: "reorder my last order", "can I order the lamp again?".</summary>
internal static class BuysAgain
{
    // "I return it and order it again in blue" is about what was bought, "cancel it, I'll reorder" about the order.
    private static readonly string[] Others = ["verbReturn", "verbExchange", "verbChange", "verbCancel", "neverAgain"];

    /// <summary>Whether a text says so.</summary>
    public static bool Is(string text) => (Words.Has(text, "buysAgain") || WantsToBuyAgain(text)) && !Array.Exists(Others, list => Words.Has(text, list));

    // "I'd like to order the lamp again"; "order the lamp again", where the sentence begins with it.
    private static bool WantsToBuyAgain(string text) => Array.Exists(text.Split(Punctuation.OfSentences.ToCharArray(), StringSplitOptions.TrimEntries),
        sentence => Words.Has(sentence, "onceMore") && (Words.Begins(sentence, "ordersAtOnce")
            || (Words.Find(sentence, "wantsToBuy") is { } wish && Words.Has(sentence[wish.End..], "onceMore"))));
}
