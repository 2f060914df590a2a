using System.Collections.Frozen;
using EcomBot.Cognitive;

namespace EcomBot.Dialogs.Languages;

/// <summary>Words that tell what a message is about, in all languages at once: customers mix them.</summary>
internal static class Words
{
    private static readonly FrozenSet<string> Orders = All("order");
    private static readonly FrozenSet<string> Gratitude = All("thanks");

    /// <summary>Whether a message speaks of an order or a parcel.</summary>
    public static bool SpeaksOfOrders(TextInsights message) => Any(message, Orders);

    /// <summary>Whether a message says thank you.</summary>
    public static bool Thanks(TextInsights message) => Any(message, Gratitude);

    private static bool Any(TextInsights message, FrozenSet<string> words)
    {
        var text = message.Text.ToLowerInvariant();
        return words.Any(word => Contains(text, word));
    }

    // Chinese is written without spaces, so its words may stand anywhere.
    private static bool Contains(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (word[0] > '\u2E80' || (IsEdge(text, at - 1) && IsEdge(text, at + word.Length)))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !char.IsLetter(text[at]);

    private static FrozenSet<string> All(string list) =>
        LanguageResources.Load<Dictionary<string, string[]>>("words.json").Values.SelectMany(lists => lists[list]).ToFrozenSet();
}
