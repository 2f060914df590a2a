using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Tells which things a text leaves out of those it names: "the lamp stays", "everything but the chair".</summary>
internal static class LeftOutItems
{
    private static readonly string[] Verbs = ["verbChange", "verbExchange", "verbReturn"];

    /// <summary>Whether a text means all items; "one size up after all" does not.</summary>
    public static bool MeansAll(string text) =>
        Words.FindAll(text, "notAll") is var others
            && Words.FindAll(text, "all").Any(all => !others.Any(other => other.Start.Value <= all.Start.Value && other.End.Value >= all.End.Value));

    /// <summary>Whether what follows a name, to the end of its clause, leaves the thing out: "den Stuhl doch nicht", "die Uhr behalte ich auch".</summary>
    public static bool IsLeftOut(string after)
    {
        var stop = after.AsSpan().IndexOfAny(Punctuation.OfClauses);
        var clause = (stop < 0 ? after : after[..stop]).ToCharArray();
        foreach (var also in Words.FindAll(new(clause), "also"))
        {
            clause.AsSpan()[also].Fill(' ');
        }
        return Words.Is(new(clause), "leftOut");
    }

    /// <summary>Where "but" leaves out what follows it, since nothing else is said of that: "everything from that order but the lamp and the chair".</summary>
    public static IReadOnlyList<Range> BehindBut(string text) =>
        !MeansAll(text) || Words.Find(text, "all") is not { } all ? [] : [.. Words.FindAll(text, "but").Where(but =>
        but.Start.Value >= all.End.Value && text.AsSpan(all.End.Value, but.Start.Value - all.End.Value).IndexOfAny(Punctuation.OfSentences) < 0
        && Words.Begins(text[but.End..], "something") && !Words.Has(text[but.End..], "isThe")
        && !Array.Exists(Verbs, list => Words.Has(text[but.End..], list)))];

    /// <summary>Whether all is meant but what is left out: beside "everything except", whatever else is named only tells which order.</summary>
    public static bool IsAllBut(string text, IReadOnlyList<Range> excluding) => Words.FindAll(text, "all").Any(all =>
        excluding.Any(except => except.Start.Value >= all.Start.Value
            && (except.Start.Value <= all.End.Value || text[all.End.Value..except.Start.Value].Trim().Length == 0)));

    /// <summary>Whether what follows a part of a text is left out by it, and no verb asks for it: "keep the order but change the lamp".</summary>
    public static bool IsExcluded(string text, int from, int to) =>
        text.AsSpan(from, to - from).IndexOfAny(Punctuation.OfSentences) < 0 && !Words.Has(text[from..to], "verbChange")
            && !Words.Has(text[from..to], "verbReturn") && !Words.Has(text[from..to], "verbExchange");
}
