using System.Net;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Without an app id nobody proves who they are, so that only callers on the same machine are heard.</summary>
internal sealed partial class LoopbackWithoutAppId : IEndpointFilter
{
    private readonly bool _open;

    public LoopbackWithoutAppId(IConfiguration configuration, ILogger<LoopbackWithoutAppId> logger)
    {
        _open = !string.IsNullOrEmpty(configuration["MicrosoftAppId"]);
        if (!_open)
        {
            LogLoopbackOnly(logger);
        }
    }

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        _open || context.HttpContext.Connection.RemoteIpAddress is not { } caller || IPAddress.IsLoopback(caller)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status401Unauthorized));

    [LoggerMessage(LogLevel.Warning, "No MicrosoftAppId is set: /api/messages hears callers on this machine only")]
    private static partial void LogLoopbackOnly(ILogger logger);
}
