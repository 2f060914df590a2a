using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace EcomBot.Tests.Bot.Channels.WebPage;

/// <summary>The shop's own web site: a page with the chat's script, and a back end that says who is signed in.</summary>
internal sealed class ShopPages : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Task _serving;
    private readonly Uri _bot;

    /// <summary>Serves the site at an origin such as <c>http://127.0.0.1:5000</c>.</summary>
    public ShopPages(string origin, Uri bot)
    {
        (Origin, _bot) = (origin, bot);
        _listener.Prefixes.Add($"{origin}/");
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>The site's origin.</summary>
    public string Origin { get; }

    /// <summary>The token of the customer who is signed in; empty for a visitor.</summary>
    public string Customer { get; set; } = string.Empty;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                var (type, text) = context.Request.Url!.AbsolutePath switch
                {
                    "/" => ("text/html; charset=utf-8",
                        Page("<h1>Shop</h1><a href=\"/\">Home</a>", $"<script src=\"{_bot}embed.js\" data-customer-url=\"/customer\" defer></script>")),
                    "/frame" => ("text/html; charset=utf-8", Page($"<iframe src=\"{_bot}embed\"></iframe>", string.Empty)),
                    "/customer" => ("text/plain", HtmlEncoder.Default.Encode(Customer)),
                    _ => ("text/plain", string.Empty),
                };
                context.Response.ContentType = type;
                // A shop that is careful itself: nothing but its own and the chat's.
                context.Response.Headers["Content-Security-Policy"] = $"default-src 'self'; script-src {_bot}; connect-src 'self' {_bot}; frame-src {_bot}";
                context.Response.Close(Encoding.UTF8.GetBytes(text), willBlock: false);
            }
        }
        catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
        {
        }
    }

    private static string Page(string body, string script) =>
        $"<!doctype html><html lang=\"en\"><head><title>Shop</title>{script}</head><body>{body}</body></html>";
}
