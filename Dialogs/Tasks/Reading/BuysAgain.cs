using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Hears that what was ordered before is wanted once more: "reorder my last order", "can I order the lamp again?".</summary>
internal static class BuysAgain
{
    // "I return it and order it again in blue" is about what was bought, "cancel it, I'll reorder" about the order.
    private static readonly string[] Others = ["verbReturn", "verbExchange", "verbChange", "verbCancel", "neverAgain"];

    /// <summary>Whether a text says so.</summary>
    public static bool Is(string text) => (Words.Has(text, "buysAgain") || WantsToBuyAgain(text)) && !Array.Exists(Others, list => Words.Has(text, list));

    private static bool WantsToBuyAgain(string text) => Words.Find(text, "wantsToBuy") is { } wish
        && text[wish.End..] is var rest && Words.Find(rest, "onceMore") is { } again
        && rest.AsSpan(0, again.Start.Value).IndexOfAny(Punctuation.OfSentences) < 0;
}
