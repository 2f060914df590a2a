using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>What a client asks a token or a conversation for.</summary>
/// <param name="User">Who writes.</param>
/// <param name="Locale">Their language.</param>
/// <param name="CustomerToken">The shop's signed token of the customer who is signed in on its page; heeded where a token is made.</param>
internal sealed record ConversationRequest(DirectLineUser? User = null, string? Locale = null, string? CustomerToken = null);

/// <summary>The user that a client names.</summary>
internal sealed record DirectLineUser(string? Id = null, string? Name = null);

/// <summary>A token for one conversation.</summary>
/// <param name="ConversationId">The conversation it opens.</param>
/// <param name="Token">What the client shows as its bearer token.</param>
/// <param name="ExpiresIn">How long it is good for, in seconds.</param>
internal sealed record TokenResponse(string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn);

/// <summary>An open conversation.</summary>
/// <param name="ConversationId">Its id.</param>
/// <param name="Token">A fresh token for it.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
/// <param name="StreamUrl">Where a WebSocket gets its activities.</param>
internal sealed record ConversationResponse(
    string ConversationId, string Token, [property: JsonPropertyName("expires_in")] int ExpiresIn, string StreamUrl);

/// <summary>Activities after a watermark, each as it goes on the wire.</summary>
/// <param name="Activities">Oldest first.</param>
/// <param name="Watermark">The last one's place; the client sends it back to get what follows.</param>
internal sealed record ActivitySet(IReadOnlyList<JsonElement> Activities, string Watermark);

/// <summary>The id that an activity was given.</summary>
internal sealed record ActivityId(string Id);

/// <summary>The id of a browser session.</summary>
internal sealed record SessionId([property: JsonPropertyName("sessionId")] string Value);

/// <summary>Why a request was refused.</summary>
internal sealed record DirectLineError(DirectLineErrorBody Error)
{
    /// <summary>An answer of that status that says why.</summary>
    public static IResult Result(int status, string code, string message) =>
        Results.Json(new DirectLineError(new DirectLineErrorBody(code, message)), statusCode: status);

    /// <summary>The caller has to wait, in whole seconds.</summary>
    public static IResult TooMany(HttpContext context, TimeSpan wait)
    {
        context.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Result(StatusCodes.Status429TooManyRequests, "TooManyRequests", "This is more than is taken in a minute; please come again.");
    }

    /// <summary>The conversation is not there.</summary>
    public static IResult NotFound() => Result(StatusCodes.Status404NotFound, "BadArgument", "There is no such conversation.");

    /// <summary>The token is for another conversation.</summary>
    public static IResult Forbidden() => Result(StatusCodes.Status403Forbidden, "Forbidden", "The token is for another conversation.");
}

/// <summary>The code and message of a refusal.</summary>
internal sealed record DirectLineErrorBody(string Code, string Message);
