namespace EcomBot.Dialogs.Understanding;

/// <summary>Finds where a text says whose address is to be taken: "send it to the address of my last order".</summary>
internal static class AddressSource
{
    private const int MostWordsBetween = 2;

    /// <summary>From the words that say so to the end of the clause; null where nothing says so.</summary>
    public static Range? In(string text)
    {
        if (Words.Find(text, "addressFrom") is not { } cue || IsChanged(text[..cue.Start]))
        {
            return null;
        }
        var end = text.AsSpan(cue.End.Value).IndexOfAny(",.;!?\n，。；！？");
        return cue.Start.Value..(end < 0 ? text.Length : cue.End.Value + end);
    }

    // "Change the address of my last order" says which is to be changed, and not to what.
    private static bool IsChanged(string before) => Words.FindAll(before, "verbChange") is [.., var verb]
        && before[verb.End..].Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: <= MostWordsBetween } between
        && !Array.Exists(between, word => Words.Is(word, "to"));
}
