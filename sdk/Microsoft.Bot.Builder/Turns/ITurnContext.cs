using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// One turn: the incoming activity, what the turn knows, and the way back to the conversation.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#defining-a-turn.
/// </summary>
public interface ITurnContext
{
    /// <summary>Gets the adapter that carries this turn.</summary>
    /// <value>The adapter.</value>
    BotAdapter Adapter { get; }

    /// <summary>Gets what the parts of the turn share, until the turn ends.</summary>
    /// <value>The values by key.</value>
    TurnContextStateCollection TurnState { get; }

    /// <summary>Gets the incoming activity.</summary>
    /// <value>The activity.</value>
    Activity Activity { get; }

    /// <summary>Gets a value indicating whether at least one reply other than a trace was sent this turn.</summary>
    /// <value><c>true</c> after the first reply.</value>
    bool Responded { get; }

    /// <summary>Sends a text to the conversation.</summary>
    /// <param name="textReplyToSend">What the customer reads.</param>
    /// <param name="speak">What a speech channel says; text or SSML.</param>
    /// <param name="inputHint">Whether the bot awaits input; see <see cref="InputHints"/>.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The id the channel gave the activity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="textReplyToSend"/> is <c>null</c> or blank.</exception>
    Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default);

    /// <summary>Sends an activity to the conversation.</summary>
    /// <param name="activity">The activity; it is addressed to this conversation.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The id the channel gave the activity; an empty response when a handler kept it back.</returns>
    Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Sends activities to the conversation, in this order.</summary>
    /// <param name="activities">The activities; each is addressed to this conversation.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    /// <returns>The ids the channel gave the activities, in the same order.</returns>
    Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default);

    /// <summary>Replaces an activity that was sent before.</summary>
    /// <param name="activity">The new one; its id is that of the activity to replace.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>The id of the activity, if the channel says it.</returns>
    Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before to this conversation.</summary>
    /// <param name="activityId">Its id.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>A task that ends when the channel has deleted it.</returns>
    Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default);

    /// <summary>Deletes an activity that was sent before to any conversation.</summary>
    /// <param name="conversationReference">The conversation and the activity's id.</param>
    /// <param name="cancellationToken">Stops the request.</param>
    /// <returns>A task that ends when the channel has deleted it.</returns>
    Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default);

    /// <summary>Adds a handler that sees activities before they are sent, in the order of adding.</summary>
    /// <param name="handler">The handler; sending goes on when it calls its <c>next</c>.</param>
    /// <returns>This context.</returns>
    ITurnContext OnSendActivities(SendActivitiesHandler handler);

    /// <summary>Adds a handler that sees activities before they replace others, in the order of adding.</summary>
    /// <param name="handler">The handler; the update goes on when it calls its <c>next</c>.</param>
    /// <returns>This context.</returns>
    ITurnContext OnUpdateActivity(UpdateActivityHandler handler);

    /// <summary>Adds a handler that sees deletions before they are made, in the order of adding.</summary>
    /// <param name="handler">The handler; the deletion goes on when it calls its <c>next</c>.</param>
    /// <returns>This context.</returns>
    ITurnContext OnDeleteActivity(DeleteActivityHandler handler);
}
