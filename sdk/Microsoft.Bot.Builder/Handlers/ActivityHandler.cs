using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// A bot with one method a kind of activity; override those the bot answers.
/// See https://learn.microsoft.com/azure/bot-service/bot-activity-handler-concept.
/// </summary>
public partial class ActivityHandler : IBot
{
    public ActivityHandler()
    {
    }

    /// <summary>Gives the turn to the method for its kind of activity.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The activity or its type is missing.</exception>
    public virtual Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (turnContext.Activity is null)
        {
            throw new ArgumentException($"{nameof(turnContext)} must have non-null Activity.");
        }

        if (turnContext.Activity.Type is null)
        {
            throw new ArgumentException($"{nameof(turnContext)}.Activity must have non-null Type.");
        }

        return DispatchAsync(turnContext, cancellationToken);
    }

    /// <summary>Answers a message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers a message that was edited.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers a message that was deleted.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers a conversation that began or changed; people who came or left, the bot itself apart, have methods of their own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnConversationUpdateActivityAsync(ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.MembersAdded is not null)
        {
            return AreOthers(activity.MembersAdded, activity.Recipient)
                ? OnMembersAddedAsync(activity.MembersAdded, turnContext, cancellationToken)
                : Task.CompletedTask;
        }

        return activity.MembersRemoved is not null && AreOthers(activity.MembersRemoved, activity.Recipient)
            ? OnMembersRemovedAsync(activity.MembersRemoved, turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <summary>Welcomes people who came into the conversation.</summary>
    /// <param name="membersAdded">Everybody who came, the bot among them when it came too.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers people who left the conversation.</summary>
    /// <param name="membersRemoved">Everybody who left.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers reactions to a message; those added and those removed have methods of their own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual async Task OnMessageReactionActivityAsync(ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity.ReactionsAdded is { } added)
        {
            await OnReactionsAddedAsync(added, turnContext, cancellationToken);
        }

        if (turnContext.Activity.ReactionsRemoved is { } removed)
        {
            await OnReactionsRemovedAsync(removed, turnContext, cancellationToken);
        }
    }

    /// <summary>Answers reactions added to the message that the activity replies to.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnReactionsAddedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers reactions taken from the message that the activity replies to.</summary>
    /// <param name="messageReactions">The reactions.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnReactionsRemovedAsync(IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers an event; the token of a sign-in has a method of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Name == SignInConstants.TokenResponseEventName
            ? OnTokenResponseEventAsync(turnContext, cancellationToken)
            : OnEventAsync(turnContext, cancellationToken);

    /// <summary>Answers the token of a sign-in that ended.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTokenResponseEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers any other event.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers the end of a conversation.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnEndOfConversationActivityAsync(ITurnContext<IEndOfConversationActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers that somebody is typing.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers that the bot was installed or removed; each has a method of its own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnInstallationUpdateActivityAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.Activity.Action switch
        {
            "add" or "add-upgrade" => OnInstallationUpdateAddAsync(turnContext, cancellationToken),
            "remove" or "remove-upgrade" => OnInstallationUpdateRemoveAsync(turnContext, cancellationToken),
            _ => Task.CompletedTask,
        };

    /// <summary>Answers that the bot was installed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers that the bot was removed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers a command of another bot or program.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers the result of a command of the bot's own.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnCommandResultActivityAsync(ITurnContext<ICommandResultActivity> turnContext,
        CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Answers an activity of any other type.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the bot's part of the turn.</returns>
    protected virtual Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool AreOthers(IList<ChannelAccount> members, ChannelAccount bot) => members.Any(member => member.Id != bot?.Id);

    private Task DispatchAsync(ITurnContext turn, CancellationToken token) => turn.Activity.Type switch
    {
        ActivityTypes.Message => OnMessageActivityAsync(new DelegatingTurnContext<IMessageActivity>(turn), token),
        ActivityTypes.MessageUpdate => OnMessageUpdateActivityAsync(new DelegatingTurnContext<IMessageUpdateActivity>(turn), token),
        ActivityTypes.MessageDelete => OnMessageDeleteActivityAsync(new DelegatingTurnContext<IMessageDeleteActivity>(turn), token),
        ActivityTypes.ConversationUpdate => OnConversationUpdateActivityAsync(new DelegatingTurnContext<IConversationUpdateActivity>(turn), token),
        ActivityTypes.MessageReaction => OnMessageReactionActivityAsync(new DelegatingTurnContext<IMessageReactionActivity>(turn), token),
        ActivityTypes.Event => OnEventActivityAsync(new DelegatingTurnContext<IEventActivity>(turn), token),
        ActivityTypes.Invoke => AnswerInvokeAsync(turn, token),
        ActivityTypes.EndOfConversation => OnEndOfConversationActivityAsync(new DelegatingTurnContext<IEndOfConversationActivity>(turn), token),
        ActivityTypes.Typing => OnTypingActivityAsync(new DelegatingTurnContext<ITypingActivity>(turn), token),
        ActivityTypes.InstallationUpdate => OnInstallationUpdateActivityAsync(new DelegatingTurnContext<IInstallationUpdateActivity>(turn), token),
        ActivityTypes.Command => OnCommandActivityAsync(new DelegatingTurnContext<ICommandActivity>(turn), token),
        ActivityTypes.CommandResult => OnCommandResultActivityAsync(new DelegatingTurnContext<ICommandResultActivity>(turn), token),
        _ => OnUnrecognizedActivityTypeAsync(turn, token),
    };
}
