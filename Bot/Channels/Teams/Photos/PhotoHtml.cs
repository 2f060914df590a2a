using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using EcomBot.Dialogs.Complaints;

namespace EcomBot.Bot.Channels.Teams.Photos;

/// <summary>The page for photos as HTML: no script, nothing from elsewhere.</summary>
internal static class PhotoHtml
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
        input { font: inherit; display: block; width: 100%; margin: 1rem 0 }
        button { font: inherit; padding: .5rem 1.5rem; border: 0; border-radius: .5rem; background: #0f5c5c; color: #fff }
        :focus-visible { outline: 3px solid #e0a300; outline-offset: 2px }
        """;

    /// <summary>The page with its form.</summary>
    public static IResult Form(HttpContext context, int status, string text) => Page(context, status, text, $"""
        <form method="post" enctype="multipart/form-data"><input type="file" name="photos" aria-label="{Safe(PhotoReplies.Choose())}" accept="image/jpeg,image/png,image/webp,image/gif" multiple required>
        <button>{Safe(PhotoReplies.Send())}</button></form>
        """);

    /// <summary>A page that says one thing.</summary>
    public static IResult Say(HttpContext context, int status, string text) => Page(context, status, text, "");

    private static IResult Page(HttpContext context, int status, string text, string form)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'nonce-{nonce}'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers.CacheControl = "no-store";
        return Results.Content($"""
            <!doctype html><html lang="{CultureInfo.CurrentUICulture.Name}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>{Safe(PhotoReplies.Send())}</title><style nonce="{nonce}">{Style}</style></head>
            <body><main><h1>{Safe(PhotoReplies.Send())}</h1><p role="status">{Safe(text)}</p>{form}</main></body></html>
            """, "text/html; charset=utf-8", statusCode: status);
    }

    private static string Safe(string text) => HtmlEncoder.Default.Encode(text);
}
