using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Lets only callers through who show the secret or a token, whose page is allowed, and who do not ask too often.</summary>
internal sealed class DirectLineAuthentication(
    DirectLineTokens tokens, DirectLineOrigins origins, DirectLineRates rates, IOptions<DirectLineOptions> options) : IMiddleware
{
    private const string Bearer = "Bearer ";

    /// <inheritdoc/>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var refusal = origins.Refusal(context.Request) ?? await IdentifyAsync(context);
        if (context.Features.Get<DirectLineCaller>() != DirectLineCaller.BackEnd)
        {
            // Guessing counts as well.
            refusal = rates.OfRequest(context) ?? refusal;
        }
        if (refusal is not null)
        {
            await refusal.ExecuteAsync(context);
            return;
        }
        await next(context);
    }

    private async Task<IResult?> IdentifyAsync(HttpContext context)
    {
        if (Shown(context) is not { Length: > 0 } shown)
        {
            return DirectLineError.Result(StatusCodes.Status401Unauthorized, "MissingProperty", "A bearer token is required.");
        }
        if (IsSecret(shown))
        {
            context.Features.Set(DirectLineCaller.BackEnd);
            return null;
        }
        var (caller, expired) = await tokens.ReadAsync(shown, context.RequestAborted);
        context.Features.Set(caller);
        return (caller, expired) switch
        {
            (null, true) => DirectLineError.Result(StatusCodes.Status403Forbidden, "TokenExpired", "The token has expired."),
            (null, _) => DirectLineError.Result(StatusCodes.Status403Forbidden, "BadArgument", "The token is not valid."),
            _ => null,
        };
    }

    // A WebSocket of a browser cannot carry a header: its address does.
    private static string? Shown(HttpContext context) =>
        context.Request.Headers.Authorization.ToString() is var header && header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
            ? header[Bearer.Length..].Trim()
            : context.WebSockets.IsWebSocketRequest ? context.Request.Query["t"].ToString() : null;

    private bool IsSecret(string shown) => options.Value.Secret is { Length: > 0 } secret
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(shown), Encoding.UTF8.GetBytes(secret));
}
