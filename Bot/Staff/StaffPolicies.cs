using Microsoft.AspNetCore.Authorization;

namespace EcomBot.Bot.Staff;

/// <summary>The names of the policies that pages for the shop's people are guarded with.</summary>
internal static class StaffPolicies
{
    /// <summary>Agents and admins: the desk.</summary>
    public const string Agent = "staff-agent";

    /// <summary>Analysts and admins: the insights.</summary>
    public const string Analyst = "staff-analyst";

    /// <summary>Admins alone: the audit.</summary>
    public const string Admin = "staff-admin";

    /// <summary>Says who meets which policy.</summary>
    public static void Declare(AuthorizationOptions options)
    {
        options.AddPolicy(Agent, policy => policy.RequireRole(StaffRoles.Agent, StaffRoles.Admin));
        options.AddPolicy(Analyst, policy => policy.RequireRole(StaffRoles.Analyst, StaffRoles.Admin));
        options.AddPolicy(Admin, policy => policy.RequireRole(StaffRoles.Admin));
    }
}
