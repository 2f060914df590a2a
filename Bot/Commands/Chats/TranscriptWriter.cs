using System.Text;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Writes transcripts as they are read.</summary>
internal static class TranscriptWriter
{
    /// <summary>Writes one.</summary>
    public static string Write(Transcript transcript)
    {
        var text = new StringBuilder($"# {transcript.Title}\n\n");
        foreach (var (name, value) in transcript.Front)
        {
            text.Append($"- {name}: {value}\n");
        }
        foreach (var line in transcript.Lines)
        {
            text.Append($"\n{$"{Speakers.MarkOf(line.Who)} {line.Text}".TrimEnd()}\n");
        }
        if (transcript.Changes is { } changes)
        {
            text.Append($"\n{TranscriptReader.Afterwards}\n\n");
            text.AppendJoin('\n', changes).Append('\n');
        }
        return text.ToString();
    }
}
