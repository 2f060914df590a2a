using Microsoft.AspNetCore.Http;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;

/// <summary>Answers the request of a channel: its body is an activity.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.aspnet.core.handlers.botmessagehandler"/>
public class BotMessageHandler : BotMessageHandlerBase
{
    /// <inheritdoc/>
    protected override async Task<InvokeResponse> ProcessMessageRequestAsync(HttpRequest request, IAdapterIntegration adapter,
        BotCallbackHandler botCallbackHandler, CancellationToken cancellationToken)
    {
        var activity = await ActivityBody.ReadAsync(request, cancellationToken);
        return string.IsNullOrEmpty(activity?.Type)
            ? new InvokeResponse { Status = StatusCodes.Status400BadRequest }
            : await adapter.ProcessActivityAsync(request.Headers.Authorization, activity, botCallbackHandler, cancellationToken);
    }
}
