namespace EcomBot.Bot.Channels.Messenger.Replies;

/// <summary>Texts within Messenger's limits, in UTF-16 units, of which a text never has fewer than characters.</summary>
internal static class MessengerText
{
    /// <summary>The longest text of a message.</summary>
    public const int Longest = 2000;

    private const string Ends = ".!?…。！？\n";

    /// <summary>Cuts a text at the ends of sentences; at spaces, and at last anywhere, where a sentence is too long.</summary>
    public static IReadOnlyList<string> Split(string text, int longest)
    {
        var parts = new List<string>();
        var rest = text.Trim();
        while (rest.Length > longest)
        {
            var end = EndIn(rest, longest);
            parts.Add(rest[..end].TrimEnd());
            rest = rest[end..].TrimStart();
        }
        if (rest.Length > 0)
        {
            parts.Add(rest);
        }
        return parts;
    }

    /// <summary>A title cut to a length, with an ellipsis where something is missing.</summary>
    public static string Cut(string title, int longest) =>
        title.Length <= longest ? title : $"{title[..Whole(title, longest - 1)].TrimEnd()}…";

    private static int EndIn(string text, int longest)
    {
        var end = LastEnd(text, longest);
        end = end > 0 ? end : text.LastIndexOf(' ', longest - 1);
        return end > 0 ? end : Whole(text, longest);
    }

    // "3.50" and "www.shop.example" hold no end of a sentence; a Chinese one needs no space after it.
    private static int LastEnd(string text, int longest)
    {
        for (var end = longest; end > 0; end--)
        {
            if (Ends.Contains(text[end - 1]) && (text[end - 1] > '\u2E80' || text[end - 1] == '\n' || char.IsWhiteSpace(text[end])))
            {
                return end;
            }
        }
        return 0;
    }

    // Half a character is none: pairs and what joins to the character before stay together.
    private static int Whole(string text, int longest)
    {
        var end = longest;
        while (end > 1 && (char.IsLowSurrogate(text[end]) || text[end] == '\u200D' || text[end - 1] == '\u200D'
            || char.GetUnicodeCategory(text[end]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.EnclosingMark))
        {
            end--;
        }
        return end;
    }
}
