namespace EcomBot.Bot.Commands.Chats;

/// <summary>Reads transcripts: a heading, settings as a list, who says what, and what is different afterwards.</summary>
internal static class TranscriptReader
{
    /// <summary>The heading of what is different in the shop afterwards.</summary>
    public const string Afterwards = "## Afterwards";

    private const string Heading = "# ";
    private const string Item = "- ";

    /// <summary>Reads one.</summary>
    /// <exception cref="TranscriptException">It does not follow the format.</exception>
    public static Transcript Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var said = Array.FindIndex(lines, line => Speakers.In(line) is not null);
        if (said < 0 || !lines[0].StartsWith(Heading, StringComparison.Ordinal))
        {
            throw new TranscriptException("A transcript begins with '# ' and what it shows, and somebody has to say something in it.");
        }
        var afterwards = Array.IndexOf(lines, Afterwards);
        var end = afterwards < 0 ? lines.Length : afterwards;
        return new(
            lines[0][Heading.Length..].Trim(),
            [.. lines[1..said].Where(line => line.Trim().Length > 0).Select(Setting)],
            [.. Spoken(lines, said, end)],
            afterwards < 0 ? null : [.. lines[(afterwards + 1)..].Select(line => line.TrimEnd()).Where(line => line.Length > 0).Select(Change)]);
    }

    private static KeyValuePair<string, string> Setting(string line) =>
        line.StartsWith(Item, StringComparison.Ordinal) && line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? new(line[Item.Length..colon].Trim(), line[(colon + 1)..].Trim())
            : throw new TranscriptException($"'{line}' is no setting: write '- name: value'.");

    private static string Change(string line) =>
        line.TrimStart().StartsWith(Item, StringComparison.Ordinal) ? line
            : throw new TranscriptException($"'{line}' is no change: write '- what is different'.");

    private static IEnumerable<TranscriptLine> Spoken(string[] lines, int start, int end)
    {
        for (var at = start; at < end;)
        {
            var (who, first) = Speakers.In(lines[at])!.Value;
            var next = Array.FindIndex(lines, at + 1, end - at - 1, line => Speakers.In(line) is not null);
            var stop = next < 0 ? end : next;
            yield return new(who, string.Join('\n', lines[(at + 1)..stop].Select(line => line.TrimEnd()).Prepend(first)).Trim(), at + 1);
            at = stop;
        }
    }
}
