using EcomBot.Bot.Staff.Pages;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.SignIn;

/// <summary>The page on which people of the shop sign in.</summary>
internal sealed class SignInPage(StaffPage page, IOptions<StaffOptions> staff)
{
    /// <summary>The page, with what went wrong before.</summary>
    public IResult Show(HttpContext context, string returnTo, string? failure)
    {
        var status = failure is null ? StatusCodes.Status200OK : StatusCodes.Status401Unauthorized;
        return page.Show(context, "Staff sign-in", Html.Of($"""
            <div class="card narrow">{(failure is null ? Html.Empty : Html.Of($"""<p class="alert" role="alert">{failure}</p>"""))}
            {(staff.Value.OpenId.IsSet ? Directory(returnTo) : Html.Empty)}{(staff.Value.HasLocalAccounts ? Form(context, returnTo) : Html.Empty)}</div>
            """), status: status);
    }

    private static Html Directory(string returnTo) =>
        Html.Of($"""<p><a class="button" href="/staff/sign-in/directory?{SignInEndpoints.ReturnTo}={Uri.EscapeDataString(returnTo)}">Sign in with your work account</a></p>""");

    private Html Form(HttpContext context, string returnTo) => Html.Of($"""
        <form method="post" action="/staff/sign-in">{page.Field(context)}<input type="hidden" name="{SignInEndpoints.ReturnTo}" value="{returnTo}">
        <label for="name">Name</label><input id="name" name="name" required autocomplete="username" autocapitalize="none" maxlength="100">
        <label for="password">Password</label><input id="password" name="password" type="password" required autocomplete="current-password" maxlength="200">
        <button>Sign in</button></form>
        """);
}
