using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <content>
/// Operations that hold the calling thread, for callers that cannot wait any other way. They run on the thread pool, so
/// that a caller with a synchronization context is not waiting for itself.
/// </content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.conversationsextensions"/>
public static partial class ConversationsExtensions
{
    /// <summary>Begins a conversation between the bot and one user, holding the thread.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="user">The user.</param>
    /// <param name="activity">What is said first; may be null.</param>
    /// <returns>The conversation's id, and that of the first activity.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations, ChannelAccount bot, ChannelAccount user, Activity activity = null) =>
        Hold(() => operations.CreateDirectConversationAsync(bot, user, activity));

    /// <summary>Begins a conversation between the bot and one user, holding the thread.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="botAddress">The bot's id.</param>
    /// <param name="userAddress">The user's id.</param>
    /// <param name="activity">What is said first; may be null.</param>
    /// <returns>The conversation's id, and that of the first activity.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static ConversationResourceResponse CreateDirectConversation(
        this IConversations operations, string botAddress, string userAddress, Activity activity = null) =>
        Hold(() => operations.CreateDirectConversationAsync(botAddress, userAddress, activity));

    /// <summary>Sends an activity to the end of the conversation it names, holding the thread.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What is sent.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static ResourceResponse SendToConversation(this IConversations operations, Activity activity) =>
        Hold(() => operations.SendToConversationAsync(activity));

    /// <summary>Replaces the activity of the same id in the conversation the new one names, holding the thread.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What takes its place.</param>
    /// <returns>The activity's id.</returns>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static ResourceResponse UpdateActivity(this IConversations operations, Activity activity) =>
        Hold(() => operations.UpdateActivityAsync(activity));

    /// <summary>Sends an activity as an answer to the one it names, holding the thread.</summary>
    /// <param name="operations">The operations.</param>
    /// <param name="activity">What is sent.</param>
    /// <returns>The answer's id.</returns>
    /// <exception cref="Microsoft.Rest.ValidationException">It names none.</exception>
    /// <exception cref="ErrorResponseException">The channel refused.</exception>
    public static ResourceResponse ReplyToActivity(this IConversations operations, Activity activity) =>
        Hold(() => operations.ReplyToActivityAsync(activity));

    private static T Hold<T>(Func<Task<T>> operation) => Task.Run(operation).GetAwaiter().GetResult();
}
