using EcomBot.Dialogs.Carts;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Web;

/// <summary>Where customers reach the bot's pages.</summary>
internal sealed class PublicAddress(IOptions<WebOptions> options, IServer server) : IPageLinks
{
    private readonly string _set = options.Value.PublicUrl.TrimEnd('/');

    /// <summary>The address that a browser reaches the bot at, without a slash at its end: the one that is set, else the one that was asked.</summary>
    public string Of(HttpRequest request) => _set.Length > 0 ? _set : AskedOf(request);

    /// <summary>Whether a web origin is the bot's own.</summary>
    public bool IsOwn(string origin, HttpRequest request) => origin == AskedOf(request) || (origin.Length > 0 && origin == _set);

    /// <inheritdoc/>
    public string Absolute(string link) => link.StartsWith('/') && Known() is { } address ? address + link : link;

    private static string AskedOf(HttpRequest request) => $"{request.Scheme}://{request.Host}{request.PathBase}";

    private string? Known() =>
        _set.Length > 0 ? _set : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } bound ? Reachable(bound) : null;

    // Who listens everywhere is reached here at least.
    private static string Reachable(string bound) =>
        bound.Replace("//[::]", "//localhost", StringComparison.Ordinal).Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal)
            .Replace("//+", "//localhost", StringComparison.Ordinal).Replace("//*", "//localhost", StringComparison.Ordinal).TrimEnd('/');
}
