using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What is accepted of a token: issuers, five minutes of clock skew, a signature; audiences are checked apart.</summary>
internal static class TokenParameters
{
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The tenants whose tokens the Emulator and other bots carry.</summary>
    internal static readonly string[] BotIssuers =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    /// <summary>Accepts tokens of certain issuers.</summary>
    internal static TokenValidationParameters For(params IEnumerable<string> issuers) => new()
    {
        ValidateIssuer = true,
        ValidIssuers = [.. issuers],
        ValidateAudience = false,
        ValidateLifetime = true,
        ClockSkew = ClockSkew,
        RequireSignedTokens = true,
    };

    /// <summary>Accepts, besides those of some parameters, tokens of issuers the bot is configured with.</summary>
    internal static TokenValidationParameters With(this TokenValidationParameters parameters, AuthenticationConfiguration configuration)
    {
        var more = configuration?.ValidTokenIssuers?.ToArray() ?? [];
        if (more.Length == 0)
        {
            return parameters;
        }

        var wider = parameters.Clone();
        wider.ValidIssuers = [.. (parameters.ValidIssuers ?? []).Union(more)];
        return wider;
    }
}
