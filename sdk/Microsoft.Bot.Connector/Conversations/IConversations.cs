using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot may do in the conversations of a channel.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference.</remarks>
public interface IConversations
{
    /// <summary>Gives the conversations the bot takes part in, a page at a time.</summary>
    /// <param name="continuationToken">Where the page before ended; null for the first.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A page of conversations and where it ended.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ConversationsResult>> GetConversationsWithHttpMessagesAsync(
        string continuationToken = null, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Begins a conversation.</summary>
    /// <param name="parameters">Who takes part, and what is said first.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conversation's id, and that of the first activity.</returns>
    /// <exception cref="ValidationException">There are no parameters.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ConversationResourceResponse>> CreateConversationWithHttpMessagesAsync(
        ConversationParameters parameters, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the end of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activity">What is sent.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> SendToConversationWithHttpMessagesAsync(
        string conversationId, Activity activity, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Adds activities of the past to a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="transcript">The activities.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>An id of what was added.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> SendConversationHistoryWithHttpMessagesAsync(
        string conversationId, Transcript transcript, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="activity">What takes its place.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UpdateActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity as an answer to another.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity that is answered.</param>
    /// <param name="activity">What is sent.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer's id.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> ReplyToActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Activity activity, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Takes back an activity that was sent.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The request and its answer.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse> DeleteActivityWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gives who takes part in a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetConversationMembersWithHttpMessagesAsync(
        string conversationId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gives who takes part in a conversation, a page at a time.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="pageSize">Members a page; null leaves it to the channel.</param>
    /// <param name="continuationToken">Where the page before ended; null for the first.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A page of members and where it ended.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<PagedMembersResult>> GetConversationPagedMembersWithHttpMessagesAsync(
        string conversationId, int? pageSize = default, string continuationToken = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Takes a member out of a conversation.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="memberId">The member.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The request and its answer.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse> DeleteConversationMemberWithHttpMessagesAsync(
        string conversationId, string memberId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Gives who sees an activity.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="activityId">The activity.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The members.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<IList<ChannelAccount>>> GetActivityMembersWithHttpMessagesAsync(
        string conversationId, string activityId, Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);

    /// <summary>Stores a file with a channel, to be sent in an activity.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="attachmentUpload">The file.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file's id.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    Task<HttpOperationResponse<ResourceResponse>> UploadAttachmentWithHttpMessagesAsync(
        string conversationId, AttachmentData attachmentUpload, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);
}
