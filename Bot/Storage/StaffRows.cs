namespace EcomBot.Bot.Storage;

/// <summary>Somebody of the shop who signs in with a password that the bot keeps the hash of.</summary>
internal sealed class StaffAccountRow
{
    /// <summary>The name to sign in with, in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>The name that colleagues and customers read; null where it is <see cref="Name"/>.</summary>
    public string? DisplayName { get; set; }

    /// <summary>What this person may do: one of the staff roles.</summary>
    public required string Role { get; set; }

    public required string PasswordHash { get; set; }

    /// <summary>Changes with the password; a cookie with another stamp signs nobody in.</summary>
    public required string Stamp { get; set; }

    /// <summary>How often a wrong password was given since the last right one.</summary>
    public int Refused { get; set; }

    /// <summary>Until when no password is tried, in milliseconds since 1970.</summary>
    public long LockedUntil { get; set; }

    /// <summary>When it was made, in milliseconds since 1970.</summary>
    public long At { get; init; }
}

/// <summary>That somebody of the shop saw or did something.</summary>
internal sealed class StaffAuditRow
{
    /// <summary>Grows with time.</summary>
    public required string Id { get; init; }

    /// <summary>When, in milliseconds since 1970.</summary>
    public long At { get; init; }

    /// <summary>Who: the name of an account or the directory's id of the person.</summary>
    public required string Staff { get; init; }

    /// <summary>The person's name as it was then.</summary>
    public required string Name { get; init; }

    /// <summary>What was done.</summary>
    public required string Act { get; init; }

    /// <summary>The conversation or case it was done to; null where there is none.</summary>
    public string? Subject { get; init; }
}

/// <summary>A key that cookies and forms are protected with.</summary>
internal sealed class DataProtectionKeyRow
{
    public required string Id { get; init; }

    public required string Xml { get; init; }
}
