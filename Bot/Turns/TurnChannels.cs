using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Finds the channel of an activity, and how it shows replies.</summary>
internal sealed class TurnChannels(IEnumerable<ITurnChannel> channels, IEnumerable<IReplyRenderer> renderers)
{
    private readonly ITurnChannel[] _channels = [.. channels];
    private readonly IReplyRenderer[] _renderers = [.. renderers];

    /// <summary>The channel; the one that was registered last serves all that others do not.</summary>
    public ITurnChannel Of(Activity activity) => Array.Find(_channels, channel => channel.Serves(activity)) ?? _channels[^1];

    /// <summary>The renderer of its replies.</summary>
    public IReplyRenderer RendererOf(Activity activity) => _renderers.First(renderer => renderer.Serves(activity.ChannelId ?? string.Empty));
}
