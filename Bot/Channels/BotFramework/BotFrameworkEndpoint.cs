using Microsoft.AspNetCore.Mvc;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Where Azure Bot Service, Teams, the Emulator and the Agents Playground reach the bot.</summary>
internal static class BotFrameworkEndpoint
{
    // Channels allow far less in one activity; a bound on each bounds what all that wait can take.
    private const int MostBytes = 1024 * 1024;

    /// <summary>Maps <c>POST /api/messages</c>. It asks nothing of what stands before the pages, and so does not pass it.</summary>
    public static void MapBotFramework(this IEndpointRouteBuilder app) =>
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
                adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted))
            .AddSharedFilter<LoopbackWithoutAppId>()
            .AddSharedFilter<TurnGate>()
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .ShortCircuit();
}
