using EcomBot.Bot.Staff.Accounts;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Staff.SignIn;

/// <summary>Signing in and out.</summary>
internal static class SignInEndpoints
{
    public const string SignInPath = "/staff/sign-in";
    public const string DeniedPath = "/staff/denied";

    /// <summary>The parameter that says where to go afterwards.</summary>
    public const string ReturnTo = "to";

    private const string Start = "/staff";

    /// <summary>Maps the pages.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet(Start, StartAt).RequireAuthorization();
        app.MapGet(SignInPath, (HttpContext context, SignInPage page, string? to, string? failed) =>
            page.Show(context, Local(to), failed is null ? null : "Your work account could not be signed in. Try again, or ask an administrator."));
        app.MapGet($"{SignInPath}/directory", AskDirectory);
        app.MapPost(SignInPath, SignInAsync).AddEndpointFilter(StaffEndpoints.RefuseForgeriesAsync);
        app.MapPost("/staff/sign-out", SignOutAsync).AddEndpointFilter(StaffEndpoints.RefuseForgeriesAsync);
        app.MapGet(DeniedPath, (HttpContext context, StaffPage page) => page.Show(
            context, "Not for you", Html.Of($"""<div class="card narrow"><p>Your account may not see this page. Ask an administrator of the shop.</p></div>"""), status: StatusCodes.Status403Forbidden));
    }

    private static IResult StartAt(StaffMember member) => Results.LocalRedirect(
        member.Is(StaffRoles.Agent) ? "/desk" : member.Is(StaffRoles.Analyst) ? "/insights" : DeniedPath);

    private static IResult AskDirectory(IOptions<StaffOptions> staff, string? to) => staff.Value.OpenId.IsSet
        ? Results.Challenge(new() { RedirectUri = Local(to) }, [StaffDirectory.Scheme])
        : Results.NotFound();

    private static async Task<IResult> SignInAsync(
        HttpContext context, StaffAccounts accounts, IStaffAudit audit, SignInPage page, SignInLimit limit, IOptions<StaffOptions> staff,
        CancellationToken cancellationToken)
    {
        if (!staff.Value.HasLocalAccounts)
        {
            return Results.NotFound();
        }
        var form = await context.Request.ReadFormAsync(cancellationToken);
        var (name, to) = (form["name"].ToString(), Local(form[ReturnTo]));
        if (!limit.TryEnter(context.Connection.RemoteIpAddress))
        {
            return page.Show(context, to, "Too many tries. Wait a minute.");
        }
        if (await accounts.FindAsync(name, form["password"].ToString(), cancellationToken) is not { } found)
        {
            return page.Show(context, to, "Name or password is wrong.");
        }
        await context.SignInAsync(StaffCookie.Scheme, found.Member.ToPrincipal(found.Stamp));
        await audit.NoteAsync(found.Member, StaffAct.SignedIn, null, cancellationToken);
        return Results.LocalRedirect(to);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, IStaffAudit audit, CancellationToken cancellationToken)
    {
        if (StaffMember.Of(context.User) is { } member)
        {
            await audit.NoteAsync(member, StaffAct.SignedOut, null, cancellationToken);
        }
        await context.SignOutAsync(StaffCookie.Scheme);
        return Results.LocalRedirect(SignInPath);
    }

    // Nobody is sent to another site after signing in.
    private static string Local(string? to) =>
        to is ['/', ..] && !to.StartsWith("//", StringComparison.Ordinal) && !to.Contains('\\', StringComparison.Ordinal)
            && !to.Any(char.IsControl) ? to : Start;
}
