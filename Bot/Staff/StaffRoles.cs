namespace EcomBot.Bot.Staff;

/// <summary>What people of the shop may be.</summary>
internal static class StaffRoles
{
    /// <summary>Talks with customers at the desk.</summary>
    public const string Agent = "agent";

    /// <summary>Looks at what customers feel and ask.</summary>
    public const string Analyst = "analyst";

    /// <summary>May do all that agents and analysts may, and sees who saw whose conversation.</summary>
    public const string Admin = "admin";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Agent, Analyst, Admin];
}
