using System.Globalization;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IConversations"/>
public class Conversations : IServiceOperations<ConnectorClient>, IConversations
{
    private const string Root = "v3/conversations";

    public Conversations(ConnectorClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc/>
    public ConnectorClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<ConversationsResult>(WithQuery(Root, ("continuationToken", continuationToken)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Send<ConversationResourceResponse>(HttpMethod.Post, Root, Required(parameters, nameof(parameters)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Send<ResourceResponse>(
            HttpMethod.Post, Of(conversationId, "/activities"), Required(activity, nameof(activity)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Send<ResourceResponse>(
            HttpMethod.Post, Of(conversationId, "/activities/history"), Required(transcript, nameof(transcript)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Send<ResourceResponse>(
            HttpMethod.Put, OfActivity(conversationId, activityId), Required(activity, nameof(activity)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Send<ResourceResponse>(
            HttpMethod.Post, OfActivity(conversationId, activityId), Required(activity, nameof(activity)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Delete(OfActivity(conversationId, activityId), Statuses.Deleted, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<IList<ChannelAccount>>(Of(conversationId, "/members"), customHeaders, cancellationToken);

    /// <summary>Gives one who takes part in a conversation.</summary>
    /// <param name="userId">The member.</param>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The member.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public Task<HttpOperationResponse<ChannelAccount>> GetConversationMemberWithHttpMessagesAsync(
        string userId, string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<ChannelAccount>(Of(conversationId, "/members/") + Part(userId, nameof(userId)), customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Get<PagedMembersResult>(
            WithQuery(
                Of(conversationId, "/pagedmembers"),
                ("pageSize", pageSize?.ToString(CultureInfo.InvariantCulture)),
                ("continuationToken", continuationToken)),
            customHeaders,
            cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Delete(Of(conversationId, "/members/") + Part(memberId, nameof(memberId)), Statuses.Removed, customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        Get<IList<ChannelAccount>>(OfActivity(conversationId, activityId) + "/members", customHeaders, cancellationToken);

    /// <inheritdoc/>
    public Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        Send<ResourceResponse>(
            HttpMethod.Post,
            Of(conversationId, "/attachments"),
            Required(attachmentUpload, nameof(attachmentUpload)),
            customHeaders,
            cancellationToken);

    private static string Of(string conversationId, string rest) =>
        string.Concat(Root, "/", Part(conversationId, nameof(conversationId)), rest);

    private static string OfActivity(string conversationId, string activityId) =>
        string.Concat(Of(conversationId, "/activities/"), Part(activityId, nameof(activityId)));

    private Task<HttpOperationResponse<T>> Get<T>(string path, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) where T : class =>
        new RestCall { Method = HttpMethod.Get, Path = path, Accepted = Statuses.Ok, Headers = headers }.SendAsync<T>(Client, cancellationToken);

    private Task<HttpOperationResponse<T>> Send<T>(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) where T : class =>
        new RestCall { Method = method, Path = path, Accepted = Statuses.Stored, Body = body, Headers = headers }
            .SendAsync<T>(Client, cancellationToken);

    private Task<HttpOperationResponse> Delete(
        string path, int[] accepted, Dictionary<string, List<string>> headers, CancellationToken cancellationToken) =>
        new RestCall { Method = HttpMethod.Delete, Path = path, Accepted = accepted, Headers = headers }.SendAsync(Client, cancellationToken);
}
