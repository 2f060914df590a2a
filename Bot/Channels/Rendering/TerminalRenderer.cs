using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Rendering;

/// <summary>Shows cards in words, and leaves buttons to the terminal, which numbers them itself.</summary>
internal sealed class TerminalRenderer : IReplyRenderer
{
    private readonly TextRenderer _words = new();

    /// <inheritdoc/>
    public bool Serves(string channelId) => channelId == "terminal";

    /// <inheritdoc/>
    public Activity Render(Activity reply)
    {
        var buttons = reply.SuggestedActions;
        reply.SuggestedActions = null;
        var shown = _words.Render(reply);
        shown.SuggestedActions = buttons;
        return shown;
    }
}
