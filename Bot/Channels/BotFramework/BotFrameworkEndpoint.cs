using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Where Azure Bot Service, Teams, the Emulator and the Agents Playground reach the bot.</summary>
internal static class BotFrameworkEndpoint
{
    /// <summary>Maps <c>POST /api/messages</c>.</summary>
    public static void MapBotFramework(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted))
            .AddEndpointFilter<LoopbackWithoutAppId>();
}
