using System.Net.WebSockets;
using System.Security.Cryptography;
using EcomBot.Bot.Channels.DirectLine;
using Microsoft.Extensions.FileProviders;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>The shop's chat page: unmodified Web Chat on the bot's own Direct Line.</summary>
internal static class ChatPage
{
    // Web Chat adds an empty style element without nonce; this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    // What the shop's page sends the signed token of its customer in.
    private const string CustomerHeader = "X-Customer-Token";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "ClientApp");

    /// <summary>Serves the page's files below <c>/client</c>.</summary>
    public static void UseChatPage(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        FileProvider = new PhysicalFileProvider(Folder),
        RequestPath = "/client",
    });

    /// <summary>Maps the page <c>/</c> and the tokens that it opens conversations with.</summary>
    public static void MapChatPage(this IEndpointRouteBuilder app)
    {
        var page = File.ReadAllText(Path.Combine(Folder, "index.html"));
        app.MapGet("/", (HttpContext context) => Show(context, page));
        app.MapPost("/chat/token", IssueTokenAsync);
        app.MapGet("/chat/socket", (Delegate)TrySocketAsync);
    }

    private static IResult Show(HttpContext context, string page)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.Headers.ContentSecurityPolicy = Policy(context.Request, nonce);
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content(page.Replace("{nonce}", nonce, StringComparison.Ordinal), "text/html; charset=utf-8");
    }

    // Web Chat keeps its styles in script and its work in a blob; everything else comes from this bot.
    private static string Policy(HttpRequest request, string nonce) =>
        $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; script-src 'self' 'nonce-{nonce}'; "
        + $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src 'self' data: blob:; worker-src blob:; "
        + $"connect-src 'self' {(request.IsHttps ? "wss" : "ws")}://{request.Host} blob:";

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
            : rates.OfConversation(request.HttpContext) ?? await tokens.IssueAsync($"dl_{DirectLineTokens.NewId()}", request.Headers[CustomerHeader], cancellationToken);
}
