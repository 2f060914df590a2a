using System.Security.Claims;

namespace EcomBot.Bot.Staff;

/// <summary>Somebody of the shop who is signed in. Handlers of staff endpoints take one as a parameter.</summary>
/// <param name="Id">The name of an account, or the directory's id of the person: it stays when the person's name changes.</param>
/// <param name="Name">What colleagues and customers read.</param>
/// <param name="Roles">What the person may do.</param>
internal sealed record StaffMember(string Id, string Name, IReadOnlyList<string> Roles)
{
    public const string IdClaim = "sub";
    public const string NameClaim = "name";
    public const string RoleClaim = "role";
    public const string StampClaim = "stamp";

    /// <summary>Whether the person has one of the roles; admins have all.</summary>
    public bool Is(string role) => Roles.Contains(role) || Roles.Contains(StaffRoles.Admin);

    /// <summary>The person as a cookie holds it.</summary>
    /// <param name="stamp">The stamp of an account of ours; null for a person of a directory.</param>
    public ClaimsPrincipal ToPrincipal(string? stamp)
    {
        var claims = new List<Claim> { new(IdClaim, Id), new(NameClaim, Name) };
        claims.AddRange(Roles.Select(role => new Claim(RoleClaim, role)));
        if (stamp is not null)
        {
            claims.Add(new(StampClaim, stamp));
        }
        return new(new ClaimsIdentity(claims, "staff", NameClaim, RoleClaim));
    }

    /// <summary>The person of a cookie; null where nobody is signed in.</summary>
    public static StaffMember? Of(ClaimsPrincipal principal) =>
        principal.FindFirstValue(IdClaim) is { } id
            ? new(id, principal.FindFirstValue(NameClaim) ?? id, [.. principal.FindAll(RoleClaim).Select(claim => claim.Value)])
            : null;

    /// <summary>The person who asks; every staff endpoint has one.</summary>
    public static ValueTask<StaffMember?> BindAsync(HttpContext context) => new(Of(context.User));
}
