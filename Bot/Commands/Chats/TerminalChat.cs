using System.Globalization;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Commands.Chats;

/// <summary>Lets somebody at a terminal be the customer: a line is a message, a number presses a button, <c>/send FILE</c> sends a photo.</summary>
internal sealed class TerminalChat(ChatConversation conversation, TextReader input, TextWriter output)
{
    private const string Send = "/send ";
    private const string Prompt = "> ";

    private IReadOnlyList<CardAction> _buttons = [];

    /// <summary>Talks until the input ends.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await ShowAsync(await conversation.JoinAsync(cancellationToken), cancellationToken);
        while (await ReadAsync(cancellationToken) is { } line)
        {
            if (line.Length > 0)
            {
                await ShowAsync(await DoAsync(line, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(Prompt.AsMemory(), cancellationToken);
        return (await input.ReadLineAsync(cancellationToken))?.Trim();
    }

    private Task<IReadOnlyList<Activity>> DoAsync(string line, CancellationToken cancellationToken) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= _buttons.Count
            ? conversation.PressAsync(_buttons[number - 1], cancellationToken)
        : line.StartsWith(Send, StringComparison.Ordinal) ? conversation.SendFileAsync(line[Send.Length..].Trim(), "", cancellationToken)
        : conversation.SayAsync(line, cancellationToken);

    private async Task ShowAsync(IReadOnlyList<Activity> replies, CancellationToken cancellationToken)
    {
        _buttons = [.. replies.SelectMany(ReplyText.ButtonsOf)];
        foreach (var reply in replies)
        {
            await output.WriteLineAsync($"\n{ReplyText.WordsOf(reply)}".AsMemory(), cancellationToken);
        }
        for (var index = 0; index < _buttons.Count; index++)
        {
            await output.WriteLineAsync($"  {index + 1}. {_buttons[index].Title}".AsMemory(), cancellationToken);
        }
        await output.WriteLineAsync();
    }
}
