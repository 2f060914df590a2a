using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core.Handlers;

/// <summary>Answers the request of a channel with the bot of the application's services.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.aspnet.core.handlers.botmessagehandlerbase"/>
public abstract class BotMessageHandlerBase
{
    /// <summary>Writes and reads bodies; safe to use by several threads at once.</summary>
    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(MessageSerializerSettings.Create());

    public BotMessageHandlerBase()
    {
    }

    /// <summary>Answers a request: 405 to what is no POST, 400 to an empty body, 406 to what is no JSON, 403 to strangers.</summary>
    /// <param name="httpContext">The request and its response.</param>
    /// <returns>A task that ends when the answer is written.</returns>
    public async Task HandleAsync(HttpContext httpContext)
    {
        if (Refusal(httpContext.Request) is { } status)
        {
            httpContext.Response.StatusCode = status;
            return;
        }

        var adapter = httpContext.RequestServices.GetRequiredService<IAdapterIntegration>();
        var bot = httpContext.RequestServices.GetRequiredService<IBot>();
        try
        {
            var answer = await ProcessMessageRequestAsync(httpContext.Request, adapter, bot.OnTurnAsync, httpContext.RequestAborted);
            await HttpHelper.WriteResponseAsync(httpContext.Response, answer);
        }
        catch (UnauthorizedAccessException)
        {
            httpContext.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    /// <summary>Runs the turn of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="adapter">The adapter.</param>
    /// <param name="botCallbackHandler">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>The answer to an invoke; otherwise <c>null</c>.</returns>
    protected abstract Task<InvokeResponse> ProcessMessageRequestAsync(HttpRequest request, IAdapterIntegration adapter, BotCallbackHandler botCallbackHandler,
        CancellationToken cancellationToken);

    private static int? Refusal(HttpRequest request)
    {
        if (request.Method != HttpMethods.Post)
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        if (request.ContentLength == 0)
        {
            return StatusCodes.Status400BadRequest;
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            && type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase)
            ? null
            : StatusCodes.Status406NotAcceptable;
    }
}
