using System.Net;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Without an app id nobody proves who they are, so that only callers on the same machine are heard.</summary>
internal sealed partial class LoopbackWithoutAppId(IConfiguration configuration, ILogger<LoopbackWithoutAppId> logger) : IEndpointFilter, IHostedService
{
    private readonly bool _isOpen = !string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <inheritdoc/>
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        _isOpen || context.HttpContext.Connection.RemoteIpAddress is not { } caller || IPAddress.IsLoopback(caller)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status401Unauthorized));

    /// <summary>Says once, at start, who is heard.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (!_isOpen)
        {
            LogLoopbackOnly();
        }
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Warning, "No MicrosoftAppId is set: /api/messages hears callers on this machine only")]
    private partial void LogLoopbackOnly();
}
