using EcomBot.Bot.Channels.Rendering.Messenger;
using EcomBot.Bot.Channels.Rendering.Teams;
using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Channels.Rendering;

/// <summary>Registers how replies are shown.</summary>
internal static class RenderingServices
{
    /// <summary>Adds the renderers, the richest first; the last one serves every channel.</summary>
    public static IServiceCollection AddRendering(this IServiceCollection services) => services
        .AddSingleton<IReplyRenderer, TeamsRenderer>()
        .AddSingleton<IReplyRenderer, AdaptiveCardRenderer>()
        .AddSingleton<IReplyRenderer, MessengerRenderer>()
        .AddSingleton<IReplyRenderer, HeroCardRenderer>()
        .AddSingleton<IReplyRenderer, TerminalRenderer>()
        .AddSingleton<IReplyRenderer, TextRenderer>();
}
