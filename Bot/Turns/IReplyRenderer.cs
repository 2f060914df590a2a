using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Shows what the dialogs say as well as some channels can.</summary>
internal interface IReplyRenderer
{
    /// <summary>Whether it knows how to show replies on a channel.</summary>
    bool Serves(string channelId);

    /// <summary>A reply as the channel shows it. The dialogs' own cards do not leave the bot unrendered.</summary>
    Activity Render(Activity reply);

    /// <summary>A reply as the several messages that a channel needs for it, in order; each is committed and delivered by itself, so that none comes
    /// twice.</summary>
    IReadOnlyList<Activity> RenderAll(Activity reply) => [Render(reply)];
}
