using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Tells the things that something is to be done with from those that only describe an order: "I bought a lamp and shoes, the shoes …".</summary>
internal static class MeantItems
{
    private const int MostWordsOfAList = 3;
    private const int MostWordsBefore = 2;

    private static readonly string[] Changes = ["verbChange", "verbExchange"];
    private static readonly char[] Between = [' ', ',', '.', ':', ';', '，', '。'];

    /// <summary>The mentions of things that something is to be done with; none where all only describe the order.</summary>
    public static IReadOnlyList<ItemMention> Of(IReadOnlyList<ItemMention> mentions, string text)
    {
        var meant = new List<ItemMention>();
        var (end, isDescribed) = (0, false);
        for (var index = 0; index < mentions.Count; index++)
        {
            var mention = mentions[index];
            var between = text[Math.Max(end, text.AsSpan(0, mention.Start).LastIndexOfAny(Punctuation.OfClauses) + 1)..mention.Start];
            isDescribed = IsDescription(between) || (isDescribed && end > 0 && IsList(text[end..mention.Start]));
            end = mention.End;
            if ((!isDescribed && !Words.Begins(text[mention.End..], "orderWord") && !IsOrderOf(text, mention))
                || IsThenChanged(text[mention.End..(index + 1 < mentions.Count ? mentions[index + 1].Start : text.Length)]))
            {
                meant.Add(mention);
            }
        }
        return meant;
    }

    // "In the order with the toothbrush, make it a blue one": it is the toothbrush that is changed.
    private static bool IsThenChanged(string after) => Array.Exists(Changes, list => Words.Find(after, list) is { } verb
        && after[..verb.Start].Split(Between, StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsBefore
        && Words.Find(after[verb.End..], "itself") is { } it && after[verb.End..][..it.Start].Trim().Length == 0
        && after[verb.End..][it.End..].Trim().Length > 0);

    // "For the chair one, I want the bottle in red": that is the order with the chair.
    private static bool IsOrderOf(string text, ItemMention mention) => Words.Begins(text[mention.End..], "placeOf")
        && Words.FindAll(text[..mention.Start], "inOrder").Any(place => text[place.End.Value..mention.Start].Trim().Length == 0);

    // "… a lamp and two shoes": the second goes with the first.
    private static bool IsList(string between) => between.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAList
        && Words.Has(between, "also") && between.AsSpan().IndexOfAny(Punctuation.OfClauses) < 0;

    private static bool IsDescription(string before) =>
        Words.FindAll(before, "describes") is [.., var last] && !Words.FindAll(before, "wants").Any(place => place.Start.Value > last.Start.Value);
}
