using Microsoft.AspNetCore.Antiforgery;

namespace EcomBot.Bot.Staff.Pages;

/// <summary>The frame that all pages for the shop's people have: heading, ways to the others, signing out.</summary>
internal sealed class StaffPage(IAntiforgery forgery)
{
    /// <summary>The header that scripts send the page's token in; the page has it in <c>meta[name=csrf]</c>.</summary>
    public const string TokenHeader = "X-Csrf-Token";

    /// <summary>The field that forms send the page's token in.</summary>
    public const string TokenField = "csrf";

    private static readonly (string Path, string Name, string Role)[] Places =
        [("/desk", "Desk", StaffRoles.Agent), ("/insights", "Insights", StaffRoles.Analyst), ("/staff/audit", "Audit", StaffRoles.Admin)];

    /// <summary>A whole page.</summary>
    /// <param name="context">The request; who is signed in is named on the page.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="body">What it shows.</param>
    /// <param name="assets">Style sheets and scripts (modules) of the page, as addresses below <c>/client</c>.</param>
    /// <param name="status">The status of the answer.</param>
    public IResult Show(HttpContext context, string title, Html body, IReadOnlyList<string>? assets = null, int status = StatusCodes.Status200OK)
    {
        var token = forgery.GetAndStoreTokens(context).RequestToken!;
        var page = Html.Of($"""
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><meta name="csrf" content="{token}"><title>{title}</title>
            <link rel="icon" href="/client/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/client/staff.css">{(assets ?? []).Select(AssetOf)}
            </head><body><a class="skip" href="#main">To the content</a>{Head(context, title, token)}<main id="main" tabindex="-1">{body}</main></body></html>
            """);
        return Results.Content(page.Text, "text/html; charset=utf-8", statusCode: status);
    }

    /// <summary>The hidden field that a form needs; a page shows it inside each of its forms.</summary>
    public Html Field(HttpContext context) => FieldOf(forgery.GetAndStoreTokens(context).RequestToken!);

    private static Html FieldOf(string token) => Html.Of($"""<input type="hidden" name="{TokenField}" value="{token}">""");

    private static Html Head(HttpContext context, string title, string token) => StaffMember.Of(context.User) is not { } member
        ? Html.Of($"""<header class="bar"><h1>{title}</h1></header>""")
        : Html.Of($"""
            <header class="bar"><h1>{title}</h1><nav aria-label="Pages">{Places.Where(place => member.Is(place.Role)).Select(place => Link(context, place.Path, place.Name))}</nav>
            <form method="post" action="/staff/sign-out">{FieldOf(token)}<span class="who">{member.Name}</span> <button>Sign out</button></form></header>
            """);

    private static Html Link(HttpContext context, string path, string name) =>
        Html.Of($"""<a href="{path}"{new Html(context.Request.Path.StartsWithSegments(path) ? " aria-current=\"page\"" : string.Empty)}>{name}</a>""");

    private static Html AssetOf(string address) => address.EndsWith(".css", StringComparison.Ordinal)
        ? Html.Of($"""<link rel="stylesheet" href="{address}">""")
        : Html.Of($"""<script type="module" src="{address}"></script>""");
}
