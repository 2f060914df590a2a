using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds what of a text counts where a customer changes their mind in it.</summary>
internal static class ChangesOfMind
{
    private static readonly string[] Verbs = ["verbReturn", "verbExchange", "verbChange", "verbCancel", "verbRefund", "wishesOne", "to"];

    /// <summary>The text without what was said before a change of mind, and without what a sentence beside "only" leaves alone.</summary>
    public static string Last(string text, Order order) => OnlyWhatIsWished(AfterChangeOfMind(text, order));

    // "The lamp and the chair, no wait, only the chair": what is said first does not count.
    private static string AfterChangeOfMind(string text, Order order) => AllAfterAll(text) ??
        (Words.FindAll(text, "changesMind") is [.., var mind] && text[mind.End..].TrimStart(' ', ',', '.') is var rest
        && Words.Begins(rest, "only") && SaidItemsReader.Read(rest, order.Lines).Items.Count > 0 ? rest : text);

    // "Just the sunglasses. The dumbbells are fine": beside "only", a sentence that asks for nothing else leaves out what it names.
    private static string OnlyWhatIsWished(string text)
    {
        if (Words.Find(text, "only") is not { } only || EndOfSentence(text, only.End.Value) is not { } end || !text[only.End.Value..end].Any(char.IsLetter))
        {
            return text;
        }
        var kept = text[..end];
        for (var start = end; start < text.Length; start = end)
        {
            end = EndOfSentence(text, start) ?? text.Length;
            var sentence = text[start..end];
            kept += Words.Begins(sentence, "joint") || Words.Begins(sentence, "also") || Words.Begins(sentence, "only") || sentence.Contains('?')
                || Array.Exists(Verbs, list => Words.Has(sentence, list)) ? sentence : "";
        }
        return kept;
    }

    // Behind its stop; "7.5" has none.
    private static int? EndOfSentence(string text, int from)
    {
        for (var place = from; place < text.Length; place++)
        {
            if ("。！？\n".Contains(text[place]) || (".!?".Contains(text[place]) && (place + 1 == text.Length || char.IsWhiteSpace(text[place + 1]))))
            {
                return place + 1;
            }
        }
        return null;
    }

    // "The hose and the mouse; actually, everything in that order"
    private static string? AllAfterAll(string text)
    {
        var trimmed = text.TrimEnd(' ', '.', '!');
        var border = trimmed.AsSpan().LastIndexOfAny(Punctuation.OfSentences);
        var rest = trimmed[(border + 1)..].TrimStart();
        return border > 0 && Words.Begins(rest, "takesBack") && LeftOutItems.MeansAll(rest) && !Words.Has(rest, "except") ? rest : null;
    }
}
