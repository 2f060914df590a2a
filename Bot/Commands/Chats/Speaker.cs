namespace EcomBot.Bot.Commands.Chats;

/// <summary>Who speaks in a transcript, or what happens.</summary>
internal enum Speaker
{
    /// <summary>The customer writes.</summary>
    Customer,

    /// <summary>The customer presses the newest button of that title.</summary>
    Presses,

    /// <summary>The customer presses the oldest button of that title.</summary>
    PressesOld,

    /// <summary>The customer sends a file; the first line is its name, the others are the words with it.</summary>
    Sends,

    /// <summary>The customer opens the chat.</summary>
    Joins,

    /// <summary>Time passes.</summary>
    Later,

    /// <summary>The bot answers.</summary>
    Bot,
}

/// <summary>How transcripts write who speaks.</summary>
internal static class Speakers
{
    private static readonly (Speaker Who, string Mark)[] Marks =
    [
        (Speaker.PressesOld, "**Customer presses an old button:**"),
        (Speaker.Presses, "**Customer presses:**"),
        (Speaker.Sends, "**Customer sends:**"),
        (Speaker.Joins, "**Customer joins**"),
        (Speaker.Later, "**Later:**"),
        (Speaker.Customer, "**Customer:**"),
        (Speaker.Bot, "**Bot:**"),
    ];

    /// <summary>The mark of a speaker.</summary>
    public static string MarkOf(Speaker who) => Marks.First(pair => pair.Who == who).Mark;

    /// <summary>Who begins to speak in a line of the file, and what follows in it; null where nobody does.</summary>
    public static (Speaker Who, string Text)? In(string line) =>
        Marks.Where(pair => line.StartsWith(pair.Mark, StringComparison.Ordinal))
            .Select(pair => ((Speaker Who, string Text)?)(pair.Who, line[pair.Mark.Length..].Trim())).FirstOrDefault();
}
