namespace EcomBot.Bot.Staff.Pages;

/// <summary>What browsers are told of every answer to the shop's people: nothing from elsewhere, in no frame, kept nowhere.</summary>
internal static class StaffHeaders
{
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly string[] Roots = ["/staff", "/desk", "/insights"];

    /// <summary>Sets the headers below the roots of the staff pages.</summary>
    public static void UseStaffHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Array.Exists(Roots, root => context.Request.Path.StartsWithSegments(root)))
        {
            Set(context.Response.Headers, context.Request.IsHttps);
        }
        return next(context);
    });

    private static void Set(IHeaderDictionary headers, bool isHttps)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-cache, no-store";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (isHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000";
        }
    }
}
