using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// One turn: the incoming activity, what the turn knows, and the way back to the conversation.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-basics#defining-a-turn.
/// </summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string LocaleKey = "turn.locale";

    private readonly TurnHandlers _handlers;
    private List<Activity> _bufferedReplies;
    private TurnContextStateCollection _turnState;
    private bool _disposed;

    /// <summary>Starts a turn.</summary>
    /// <param name="adapter">The adapter that carries the turn.</param>
    /// <param name="activity">The incoming activity.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        Adapter = adapter ?? throw new ArgumentNullException(nameof(adapter));
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        _handlers = new TurnHandlers();
    }

    /// <summary>Goes on with a turn under another activity: state, handlers and buffered replies are shared.</summary>
    /// <param name="turnContext">The turn to go on with.</param>
    /// <param name="activity">The activity seen from here on.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        BotAssert.ContextNotNull(turnContext);
        Activity = activity ?? throw new ArgumentNullException(nameof(activity));
        Adapter = turnContext.Adapter;
        _turnState = turnContext.TurnState;
        var shared = turnContext as TurnContext;
        _handlers = shared?._handlers ?? new TurnHandlers();
        _bufferedReplies = shared?.BufferedReplyActivities;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState => _turnState ??= new TurnContextStateCollection();

    /// <summary>Gets or sets the locale of this turn, when it is not that of the activity.</summary>
    /// <value>A BCP-47 name such as <c>en-US</c>, or <c>null</c>.</value>
    public string Locale
    {
        get => _turnState?.Get<string>(LocaleKey);
        set => TurnState.Set(LocaleKey, value);
    }

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>Gets the replies held back because the sender expects them in the response to its request.</summary>
    /// <value>The replies in order; see <see cref="DeliveryModes.ExpectReplies"/>.</value>
    public List<Activity> BufferedReplyActivities => _bufferedReplies ??= [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed(nameof(OnSendActivities));
        _handlers.Send.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed(nameof(OnUpdateActivity));
        _handlers.Update.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ArgumentNullException.ThrowIfNull(handler);
        ThrowIfDisposed(nameof(OnDeleteActivity));
        _handlers.Delete.Add(handler);
        return this;
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(string textReplyToSend, string speak = null, string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        if (string.IsNullOrWhiteSpace(textReplyToSend))
        {
            throw new ArgumentNullException(nameof(textReplyToSend));
        }

        var activity = new Activity { Type = ActivityTypes.Message, Text = textReplyToSend };
        activity.Speak = string.IsNullOrEmpty(speak) ? null : speak;
        activity.InputHint = string.IsNullOrEmpty(inputHint) ? null : inputHint;
        return SendActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(SendActivitiesAsync));
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var addressed = Address(activities);
        return _handlers.HasSend
            ? SendThroughHandlersAsync(addressed, 0, cancellationToken)
            : SendThroughAdapterAsync(addressed, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(UpdateActivityAsync));
        BotAssert.ActivityNotNull(activity);
        var addressed = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateThroughHandlersAsync(addressed, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        if (string.IsNullOrWhiteSpace(activityId))
        {
            throw new ArgumentNullException(nameof(activityId));
        }

        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteThroughHandlersAsync(reference, 0, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed(nameof(DeleteActivityAsync));
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteThroughHandlersAsync(conversationReference, 0, cancellationToken);
    }

    /// <summary>Ends the turn: what its state holds is disposed, and nothing more can be sent through it.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    /// <param name="disposing">Whether called by <see cref="Dispose()"/>.</param>
    protected virtual void Dispose(bool disposing)
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        if (disposing)
        {
            TurnState.Dispose();
        }
    }

    private List<Activity> Address(IActivity[] activities)
    {
        var reference = Activity.GetConversationReference();
        var addressed = new List<Activity>(activities.Length);
        foreach (var activity in activities)
        {
            addressed.Add(activity.ApplyConversationReference(reference));
        }

        return addressed;
    }

    private Task<ResourceResponse[]> SendThroughHandlersAsync(List<Activity> activities, int index, CancellationToken cancellationToken) =>
        index == _handlers.Send.Count
            ? SendThroughAdapterAsync(activities, cancellationToken)
            : _handlers.Send[index](this, activities, () => SendThroughHandlersAsync(activities, index + 1, cancellationToken));

    private Task<ResourceResponse[]> SendThroughAdapterAsync(List<Activity> activities, CancellationToken cancellationToken) =>
        Activity.DeliveryMode == DeliveryModes.ExpectReplies
            ? Task.FromResult(Buffer(activities))
            : SendToChannelAsync(activities, cancellationToken);

    private async Task<ResourceResponse[]> SendToChannelAsync(List<Activity> activities, CancellationToken cancellationToken)
    {
        var responses = await Adapter.SendActivitiesAsync(this, [.. activities], cancellationToken);
        for (var index = 0; index < Math.Min(responses?.Length ?? 0, activities.Count); index++)
        {
            activities[index].Id = responses[index]?.Id;
            Responded |= activities[index].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> activities)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var index = 0; index < responses.Length; index++)
        {
            Buffer(activities[index]);
            responses[index] = new ResourceResponse();
        }

        return responses;
    }

    private void Buffer(Activity activity)
    {
        BufferedReplyActivities.Add(activity);
        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            TurnState.Add(BotAdapter.InvokeResponseKey, activity);
        }

        Responded |= activity.Type != ActivityTypes.Trace;
    }

    private Task<ResourceResponse> UpdateThroughHandlersAsync(Activity activity, int index, CancellationToken cancellationToken) =>
        !_handlers.HasUpdate || index == _handlers.Update.Count
            ? Adapter.UpdateActivityAsync(this, activity, cancellationToken)
            : _handlers.Update[index](this, activity, () => UpdateThroughHandlersAsync(activity, index + 1, cancellationToken));

    private Task DeleteThroughHandlersAsync(ConversationReference reference, int index, CancellationToken cancellationToken) =>
        !_handlers.HasDelete || index == _handlers.Delete.Count
            ? Adapter.DeleteActivityAsync(this, reference, cancellationToken)
            : _handlers.Delete[index](this, reference, () => DeleteThroughHandlersAsync(reference, index + 1, cancellationToken));

    private void ThrowIfDisposed(string member)
    {
        if (_disposed)
        {
            throw new ObjectDisposedException(member);
        }
    }
}
