using Microsoft.Bot.Schema;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>What a bot may do in the conversations of a channel, without the HTTP messages.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.conversationsextensions"/>
public static partial class ConversationsExtensions
{
    /// <inheritdoc cref="IConversations.GetConversationsWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ConversationsResult> GetConversationsAsync(
        this IConversations operations, string continuationToken = null, CancellationToken cancellationToken = default) =>
        operations.GetConversationsWithHttpMessagesAsync(continuationToken, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.CreateConversationWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ConversationResourceResponse> CreateConversationAsync(
        this IConversations operations, ConversationParameters parameters, CancellationToken cancellationToken = default) =>
        operations.CreateConversationWithHttpMessagesAsync(parameters, null, cancellationToken).BodyAsync();

    /// <summary>Begins a conversation between the bot and one user.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The user.</param>
    /// <param name="activity">What is said first; may be null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conversation's id, and that of the first activity.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateConversationAsync(
            new ConversationParameters { Bot = bot, Members = [user], Activity = activity }, cancellationToken);

    /// <summary>Begins a conversation between the bot and one user.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">The bot's id.</param>
    /// <param name="userAddress">The user's id.</param>
    /// <param name="activity">What is said first; may be null.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The conversation's id, and that of the first activity.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ConversationResourceResponse> CreateDirectConversationAsync(
        this IConversations operations, string botAddress, string userAddress, Activity activity = null, CancellationToken cancellationToken = default) =>
        operations.CreateDirectConversationAsync(
            new ChannelAccount { Id = botAddress }, new ChannelAccount { Id = userAddress }, activity, cancellationToken);

    /// <inheritdoc cref="IConversations.SendToConversationWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationWithHttpMessagesAsync(conversationId, activity, null, cancellationToken).BodyAsync();

    /// <summary>Sends an activity to the end of the conversation it names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> SendToConversationAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.SendToConversationAsync(activity.Conversation.Id, activity, cancellationToken);

    /// <inheritdoc cref="IConversations.SendConversationHistoryWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ResourceResponse> SendConversationHistoryAsync(
        this IConversations operations, string conversationId, Transcript transcript, CancellationToken cancellationToken = default) =>
        operations.SendConversationHistoryWithHttpMessagesAsync(conversationId, transcript, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.UpdateActivityWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).BodyAsync();

    /// <summary>Replaces the activity of the same id in the conversation the new one names.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What takes its place.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> UpdateActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.UpdateActivityAsync(activity.Conversation.Id, activity.Id, activity, cancellationToken);

    /// <inheritdoc cref="IConversations.ReplyToActivityWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, string conversationId, string activityId, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityWithHttpMessagesAsync(conversationId, activityId, activity, null, cancellationToken).BodyAsync();

    /// <summary>Sends an activity as an answer to the one it names in <see cref="Activity.ReplyToId"/>.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What is sent.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The answer's id.</returns>
    /// <exception cref="ValidationException">It names none.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static Task<ResourceResponse> ReplyToActivityAsync(
        this IConversations operations, Activity activity, CancellationToken cancellationToken = default) =>
        operations.ReplyToActivityAsync(
            activity.Conversation.Id, Addresses.Required(activity.ReplyToId, nameof(activity.ReplyToId)), activity, cancellationToken);

    /// <inheritdoc cref="IConversations.DeleteActivityWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task DeleteActivityAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.DeleteActivityWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).DoneAsync();

    /// <inheritdoc cref="IConversations.GetConversationMembersWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<IList<ChannelAccount>> GetConversationMembersAsync(
        this IConversations operations, string conversationId, CancellationToken cancellationToken = default) =>
        operations.GetConversationMembersWithHttpMessagesAsync(conversationId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="Conversations.GetConversationMemberWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ChannelAccount> GetConversationMemberAsync(
        this Conversations operations, string userId, string conversationId, CancellationToken cancellationToken = default) =>
        operations.GetConversationMemberWithHttpMessagesAsync(userId, conversationId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.GetConversationPagedMembersWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<PagedMembersResult> GetConversationPagedMembersAsync(
        this IConversations operations, string conversationId, int? pageSize = default, string continuationToken = null,
        CancellationToken cancellationToken = default) =>
        operations.GetConversationPagedMembersWithHttpMessagesAsync(conversationId, pageSize, continuationToken, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.DeleteConversationMemberWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task DeleteConversationMemberAsync(
        this IConversations operations, string conversationId, string memberId, CancellationToken cancellationToken = default) =>
        operations.DeleteConversationMemberWithHttpMessagesAsync(conversationId, memberId, null, cancellationToken).DoneAsync();

    /// <inheritdoc cref="IConversations.GetActivityMembersWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<IList<ChannelAccount>> GetActivityMembersAsync(
        this IConversations operations, string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        operations.GetActivityMembersWithHttpMessagesAsync(conversationId, activityId, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="IConversations.UploadAttachmentWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<ResourceResponse> UploadAttachmentAsync(
        this IConversations operations, string conversationId, AttachmentData attachmentUpload, CancellationToken cancellationToken = default) =>
        operations.UploadAttachmentWithHttpMessagesAsync(conversationId, attachmentUpload, null, cancellationToken).BodyAsync();
}
