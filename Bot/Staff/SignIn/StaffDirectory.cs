using System.Security.Claims;
using EcomBot.Bot.Staff.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace EcomBot.Bot.Staff.SignIn;

/// <summary>Signs people in at the shop's directory by OpenID Connect: authorization code with PKCE.</summary>
internal sealed class StaffDirectory(IOptions<StaffOptions> staff, IStaffAudit audit) : IConfigureNamedOptions<OpenIdConnectOptions>
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = "StaffDirectory";

    /// <inheritdoc/>
    public void Configure(string? name, OpenIdConnectOptions options)
    {
        if (name == Scheme)
        {
            Configure(options);
        }
    }

    /// <inheritdoc/>
    public void Configure(OpenIdConnectOptions options)
    {
        var directory = staff.Value.OpenId;
        options.SignInScheme = StaffCookie.Scheme;
        options.Authority = directory.Authority!.ToString();
        options.RequireHttpsMetadata = !directory.Authority.IsLoopback;
        options.ClientId = directory.ClientId;
        options.ClientSecret = directory.ClientSecret;
        options.CallbackPath = "/staff/openid";
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.Events.OnTicketReceived = ReceiveAsync;
        options.Events.OnRemoteFailure = FailAsync;
    }

    // The cookie holds no more of the directory's claims than the pages need.
    private async Task ReceiveAsync(TicketReceivedContext context)
    {
        var member = Read(context.Principal!);
        context.Principal = member.ToPrincipal(stamp: null);
        context.Properties = new() { RedirectUri = context.ReturnUri };
        await audit.NoteAsync(member, StaffAct.SignedIn, null, context.HttpContext.RequestAborted);
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        context.Response.Redirect($"{SignInEndpoints.SignInPath}?failed=directory");
        context.HandleResponse();
        return Task.CompletedTask;
    }

    // Entra ID's "oid" is the person in every application, "sub" in this one.
    private StaffMember Read(ClaimsPrincipal principal)
    {
        var id = principal.FindFirstValue("oid") ?? principal.FindFirstValue("sub") ?? throw new AuthenticationFailureException("The directory named nobody.");
        var name = principal.FindFirstValue("name") ?? principal.FindFirstValue("preferred_username") ?? id;
        var directory = staff.Value.OpenId;
        var told = principal.FindAll(directory.RoleClaim).Select(claim => claim.Value).ToHashSet(StringComparer.Ordinal);
        (string Told, string Role)[] roles =
            [(directory.AgentRole, StaffRoles.Agent), (directory.AnalystRole, StaffRoles.Analyst), (directory.AdminRole, StaffRoles.Admin)];
        return new(id, name, [.. roles.Where(role => told.Contains(role.Told)).Select(role => role.Role)]);
    }
}
