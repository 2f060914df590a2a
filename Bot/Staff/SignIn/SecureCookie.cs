namespace EcomBot.Bot.Staff.SignIn;

/// <summary>
/// A cookie for this host alone and for encrypted connections alone, even where a proxy ends the encryption. Browsers keep such cookies for
/// http://localhost too.
/// </summary>
internal sealed class SecureCookie : CookieBuilder
{
    /// <summary>Makes one that scripts cannot read.</summary>
    public SecureCookie(string name, SameSiteMode sameSite)
    {
        (Name, SameSite, HttpOnly, Path, IsEssential) = ($"__Host-{name}", sameSite, true, "/", true);
        SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    /// <inheritdoc/>
    public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
    {
        var cookie = base.Build(context, expiresFrom);
        cookie.Secure = true;
        return cookie;
    }
}
