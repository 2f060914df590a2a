using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>A reply as transcripts and terminals show it: its words, then a button a line.</summary>
internal static class ReplyText
{
    /// <summary>The words and the buttons.</summary>
    public static string Of(Activity reply) => string.Join('\n', Lines(reply)).Trim();

    /// <summary>The buttons of a reply.</summary>
    public static IReadOnlyList<CardAction> ButtonsOf(Activity reply) => [.. reply.SuggestedActions?.Actions ?? []];

    /// <summary>The words of a reply, without its buttons.</summary>
    public static string WordsOf(Activity reply) =>
        string.Join('\n', (reply.Text ?? "").ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim();

    private static IEnumerable<string> Lines(Activity reply)
    {
        yield return WordsOf(reply);
        foreach (var attachment in reply.Attachments ?? [])
        {
            yield return $"({attachment.Name ?? attachment.ContentType})";
        }
        foreach (var button in ButtonsOf(reply))
        {
            yield return $"[{button.Title}]";
        }
    }
}
