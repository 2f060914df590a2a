using System.Globalization;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Plays the customer of a transcript and writes down what the bot says instead of what was expected.</summary>
internal sealed class TranscriptPlayer(ChatConversation conversation, SetClock clock)
{
    /// <summary>Plays it to its end.</summary>
    /// <returns>The lines as they were said.</returns>
    public async Task<IReadOnlyList<TranscriptLine>> PlayAsync(Transcript transcript, CancellationToken cancellationToken)
    {
        var said = new List<TranscriptLine>();
        foreach (var line in transcript.Lines.Where(line => line.Who != Speaker.Bot))
        {
            said.Add(line);
            said.AddRange((await DoAsync(line, cancellationToken)).Select(reply => new TranscriptLine(Speaker.Bot, ReplyText.Of(reply), line.Number)));
        }
        return said;
    }

    private async Task<IReadOnlyList<Activity>> DoAsync(TranscriptLine line, CancellationToken cancellationToken)
    {
        clock.Pass(TimeSpan.FromSeconds(1));
        switch (line.Who)
        {
            case Speaker.Later:
                clock.Pass(Duration(line));
                return [];
            case Speaker.Joins:
                return await conversation.JoinAsync(cancellationToken);
            case Speaker.Presses:
                return await conversation.PressAsync(conversation.Buttons.LastOrDefault(button => button.Title == line.Text)
                    ?? throw NoButton(line), cancellationToken);
            case Speaker.PressesOld:
                return await conversation.PressAsync(conversation.Buttons.FirstOrDefault(button => button.Title == line.Text)
                    ?? throw NoButton(line), cancellationToken);
            case Speaker.Sends:
                var parts = line.Text.Split('\n', 2);
                return await conversation.SendFileAsync(parts[0], parts.Length > 1 ? parts[1] : "", cancellationToken);
            default:
                return await conversation.SayAsync(line.Text, cancellationToken);
        }
    }

    private TranscriptException NoButton(TranscriptLine line) => new(
        $"Line {line.Number}: there is no button '{line.Text}', but {string.Join(", ", conversation.Buttons.Select(button => $"'{button.Title}'").DefaultIfEmpty("none"))}.");

    private static TimeSpan Duration(TranscriptLine line) => TimeSpan.TryParse(line.Text, CultureInfo.InvariantCulture, out var duration)
        ? duration
        : throw new TranscriptException($"Line {line.Number}: '{line.Text}' is no time span: write 01:30:00 for an hour and a half.");
}
