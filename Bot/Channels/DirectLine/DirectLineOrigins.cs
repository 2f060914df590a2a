using EcomBot.Bot.Web;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Knows the web pages that may call: the bot's own and those of the origins that are allowed.</summary>
internal sealed class DirectLineOrigins(PublicAddress address, IOptions<DirectLineOptions> options)
{
    /// <summary>Whether a page calls that belongs to the bot, or no page at all: browsers always say where a call comes from.</summary>
    public bool IsOwn(HttpRequest request) => Of(request) is not { } origin || address.IsOwn(origin, request);

    /// <summary>Why a page may not call, or null when it may.</summary>
    public IResult? Refusal(HttpRequest request) => IsOwn(request) || options.Value.AllowedOrigins.Contains(Of(request))
        ? null
        : DirectLineError.Result(StatusCodes.Status403Forbidden, "Forbidden", "Pages of this origin may not call (DirectLine:AllowedOrigins).");

    private static string? Of(HttpRequest request) => request.Headers.Origin.ToString() is { Length: > 0 } origin ? origin : null;
}
