using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A bot's way to other bots over HTTP.</summary>
internal sealed class BotFrameworkClientImpl : BotFrameworkClient
{
    private static readonly WireFormat Wire = new();
    private readonly ServiceClientCredentialsFactory _credentialsFactory;
    private readonly HttpClient _http;
    private readonly string _loginEndpoint;

    internal BotFrameworkClientImpl(
        ServiceClientCredentialsFactory credentialsFactory, IHttpClientFactory httpClientFactory, string loginEndpoint, ILogger logger)
    {
        _credentialsFactory = credentialsFactory;
        _http = httpClientFactory?.CreateClient() ?? SharedHttpClient.Instance;
        _loginEndpoint = loginEndpoint;
        ConnectorClient.AddDefaultRequestHeaders(_http);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(toUrl);
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);
        var credentials = await _credentialsFactory.CreateCredentialsAsync(fromBotId, toBotId, _loginEndpoint, true, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, toUrl)
        {
            Content = Wire.Write(Forward(activity, serviceUrl, conversationId)),
        };
        request.Headers.TryAddWithoutValidation(ConversationConstants.ConversationIdHttpHeaderName, conversationId);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken);
        using var response = await _http.SendAsync(request, cancellationToken);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        return new InvokeResponse<T> { Status = (int)response.StatusCode, Body = Read<T>(response, answer) };
    }

    private static T Read<T>(HttpResponseMessage response, byte[] answer)
    {
        try
        {
            return response.IsSuccessStatusCode ? WireSerializer.Read<T>(answer) : default;
        }
        catch (Newtonsoft.Json.JsonException) when (typeof(T) == typeof(object))
        {
            return (T)(object)Encoding.UTF8.GetString(answer);
        }
    }

    // The caller's activity stays as it is: what the other bot gets is a copy on its way back to this one.
    private static Activity Forward(Activity activity, Uri serviceUrl, string conversationId)
    {
        using var content = Wire.Write(activity);
        var forwarded = Wire.Read<Activity>(content.Bytes.ToArray());
        forwarded.RelatesTo = new ConversationReference
        {
            ServiceUrl = activity.ServiceUrl,
            ActivityId = activity.Id,
            ChannelId = activity.ChannelId,
            Locale = activity.Locale,
            Conversation = activity.Conversation,
        };
        forwarded.Conversation = new ConversationAccount
        {
            Id = conversationId,
            Name = activity.Conversation?.Name,
            ConversationType = activity.Conversation?.ConversationType,
            AadObjectId = activity.Conversation?.AadObjectId,
            IsGroup = activity.Conversation?.IsGroup,
            Role = activity.Conversation?.Role,
            TenantId = activity.Conversation?.TenantId,
        };
        forwarded.ServiceUrl = serviceUrl.ToString();
        forwarded.Recipient ??= new ChannelAccount();
        forwarded.Recipient.Role = RoleTypes.Skill;
        return forwarded;
    }
}
