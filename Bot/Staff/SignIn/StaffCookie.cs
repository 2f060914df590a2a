using System.Security.Claims;
using EcomBot.Bot.Staff.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.SignIn;

/// <summary>The cookie that a person of the shop is signed in by.</summary>
internal sealed class StaffCookie(StaffAccounts accounts, IOptions<StaffOptions> staff) : CookieAuthenticationEvents,
    IConfigureNamedOptions<CookieAuthenticationOptions>
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = "Staff";

    /// <inheritdoc/>
    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name == Scheme)
        {
            Configure(options);
        }
    }

    // Lax: a person who follows a link to the desk is signed in there; forms have tokens of their own.
    /// <inheritdoc/>
    public void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie = new SecureCookie("ecombot-staff", SameSiteMode.Lax);
        options.ExpireTimeSpan = staff.Value.SessionFor;
        options.SlidingExpiration = false;
        options.LoginPath = SignInEndpoints.SignInPath;
        options.AccessDeniedPath = SignInEndpoints.DeniedPath;
        options.ReturnUrlParameter = SignInEndpoints.ReturnTo;
        options.EventsType = typeof(StaffCookie);
    }

    /// <summary>An account that is gone, or has a new password, signs nobody in.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal?.FindFirstValue(StaffMember.StampClaim) is { } stamp
            && !await accounts.HoldsAsync(context.Principal.FindFirstValue(StaffMember.IdClaim)!, stamp, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
        }
    }

    /// <summary>Sends a browser to sign in, and tells a script that it must.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) => AnswerAsync(context, StatusCodes.Status401Unauthorized);

    /// <summary>Shows a browser that the person may not, and tells a script.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) => AnswerAsync(context, StatusCodes.Status403Forbidden);

    private static Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = status;
        }
        return Task.CompletedTask;
    }
}
