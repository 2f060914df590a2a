using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Bot.Web;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>What the chat page may load, and whose pages may hold it.</summary>
internal sealed class ChatPagePolicy(IOptions<ChatPageOptions> page, IOptions<DirectLineOptions> line, PublicAddress site)
{
    // Web Chat adds an empty style element without nonce; this is the hash of nothing.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>Sends the policy with an answer.</summary>
    /// <param name="context">The answer.</param>
    /// <param name="nonce">What the page's scripts and styles are known by.</param>
    /// <param name="isFramed">Whether pages of the allowed origins may hold it; nobody's may else.</param>
    public void Send(HttpContext context, string nonce, bool isFramed)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(context.Request, nonce, isFramed ? string.Join(' ', line.Value.AllowedOrigins.Prepend("'self'")) : "'none'");
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-store";
    }

    // Web Chat keeps its styles in script and its work in a blob; everything else comes from this bot, pictures from where the shop has them.
    private string Policy(HttpRequest request, string nonce, string ancestors) =>
        $"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}; script-src 'self' 'nonce-{nonce}'; "
        + $"style-src 'self' 'nonce-{nonce}' {EmptyStyle}; img-src {string.Join(' ', page.Value.ImageOrigins.Prepend("'self' data: blob:"))}; worker-src blob:; "
        + $"connect-src 'self' ws{site.Of(request)[4..]} blob:";
}
