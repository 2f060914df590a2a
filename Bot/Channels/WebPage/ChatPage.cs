using System.Net.WebSockets;
using System.Security.Cryptography;
using EcomBot.Bot.Channels.DirectLine;
using Microsoft.Extensions.FileProviders;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>The shop's chat page: unmodified Web Chat on the bot's own Direct Line.</summary>
internal static class ChatPage
{
    // What the shop's page sends the signed token of its customer in.
    private const string CustomerHeader = "X-Customer-Token";

    /// <summary>Adds the page and its settings.</summary>
    public static IServiceCollection AddChatPage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<ChatPageOptions, ChatPageOptionsValidator>()
            .Bind(configuration.GetSection(ChatPageOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddSingleton<ChatPageHtml>().AddSingleton<ChatPagePolicy>();
    }

    /// <summary>Serves the page's files below <c>/client</c>.</summary>
    public static void UseChatPage(this IApplicationBuilder app)
    {
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(ChatPageHtml.Folder), RequestPath = "/client" });
        app.UseEmbed();
    }

    /// <summary>Maps the page <c>/</c>, the same as <c>/embed</c> for pages of the shop, and the tokens that it opens conversations with.</summary>
    public static void MapChatPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext context, ChatPageHtml page, ChatPagePolicy policy) => Show(context, page, policy, isFramed: false));
        app.MapGet("/embed", (HttpContext context, ChatPageHtml page, ChatPagePolicy policy) => Show(context, page, policy, isFramed: true));
        app.MapPost("/chat/token", IssueTokenAsync);
        app.MapGet("/chat/socket", (Delegate)TrySocketAsync);
        app.MapEmbed();
    }

    private static IResult Show(HttpContext context, ChatPageHtml page, ChatPagePolicy policy, bool isFramed)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        policy.Send(context, nonce, isFramed);
        return Results.Content(page.Write(page.LanguageOf(context.Request), isFramed ? "framed" : "page", nonce), "text/html; charset=utf-8");
    }

    // The page finds out whether the customer's network lets WebSockets through.
    private static async Task TrySocketAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, context.RequestAborted);
    }

    // A page of another origin could otherwise open conversations in the name of this one.
    private static async Task<IResult> IssueTokenAsync(
        HttpRequest request, DirectLineOrigins origins, DirectLineRates rates, CustomerTokens tokens, CancellationToken cancellationToken) =>
        !origins.IsOwn(request)
            ? DirectLineError.Result(StatusCodes.Status403Forbidden, "Forbidden", "Tokens are for the bot's own page.")
            : rates.OfConversation(request.HttpContext)
                ?? await tokens.IssueAsync($"dl_{DirectLineTokens.NewId()}", request.Headers[CustomerHeader], cancellationToken);
}
