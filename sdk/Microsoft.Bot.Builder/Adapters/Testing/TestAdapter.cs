using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// Runs turns within a test: what the bot sends is kept in a queue for the test to look at.
/// See https://learn.microsoft.com/azure/bot-service/unit-test-bots.
/// </summary>
public partial class TestAdapter : BotAdapter, IExtendedUserTokenProvider
{
    private readonly Lock _lock = new();
    private readonly ReplyQueue _replies = new();
    private readonly TestUserTokens _tokens = new();
    private int _nextId;

    /// <summary>Plays a channel.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="sendTraceActivity">Whether traces are kept among the replies; default no.</param>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(DefaultConversation(channelId), sendTraceActivity)
    {
    }

    /// <summary>Plays a conversation.</summary>
    /// <param name="conversation">The conversation; default one of the channel <c>test</c>.</param>
    /// <param name="sendTraceActivity">Whether traces are kept among the replies; default no.</param>
    public TestAdapter(ConversationReference conversation = null, bool sendTraceActivity = false)
    {
        EnableTrace = sendTraceActivity;
        Conversation = conversation ?? DefaultConversation(Channels.Test);
    }

    /// <summary>Gets or sets a value indicating whether traces are kept among the replies.</summary>
    /// <value>Default <c>false</c>.</value>
    public bool EnableTrace { get; set; }

    /// <summary>Gets or sets the locale of the activities the adapter makes.</summary>
    /// <value>Default <c>en-us</c>.</value>
    public string Locale { get; set; } = "en-us";

    /// <summary>Gets what the bot sent and nobody looked at yet.</summary>
    /// <value>The activities, the oldest first.</value>
    public Queue<Activity> ActiveQueue => _replies.Activities;

    /// <summary>Gets or sets the conversation that is played.</summary>
    /// <value>The conversation.</value>
    public ConversationReference Conversation { get; set; }

    /// <summary>Makes a conversation of the channel <c>test</c>.</summary>
    /// <param name="name">Its name and id.</param>
    /// <param name="user">The user's name; the id is the same in small letters.</param>
    /// <param name="bot">The bot's name; the id is the same in small letters.</param>
    /// <returns>The conversation.</returns>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(false, name, name),
        User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
        Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        Locale = "en-us",
    };

    /// <summary>Adds a middleware.</summary>
    /// <param name="middleware">The middleware.</param>
    /// <returns>This adapter.</returns>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn; what the activity leaves open is taken from the conversation.</summary>
    /// <param name="activity">The incoming activity.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public async Task ProcessActivityAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            Complete(activity);
        }

        using var context = CreateTurnContext(activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<InvokeResponse> ProcessActivityAsync(ClaimsIdentity claimsIdentity, Activity activity, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        await ProcessActivityAsync(activity, callback, cancellationToken);
        return null;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="activities"/> is empty.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException("Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        var responses = new ResourceResponse[activities.Length];
        for (var index = 0; index < activities.Length; index++)
        {
            await SendAsync(activities[index], cancellationToken);
            responses[index] = new ResourceResponse(activities[index].Id);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult(_replies.Replace(activity) ? new ResourceResponse(activity.Id) : new ResourceResponse());

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        _replies.Remove(reference.ActivityId);
        return Task.CompletedTask;
    }

    /// <summary>Begins another conversation, and runs a first turn in it.</summary>
    /// <param name="channelId">Not used; the adapter plays one channel.</param>
    /// <param name="callback">What the bot does in the turn.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public Task CreateConversationAsync(string channelId, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ActiveQueue.Clear();
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.Conversation = new ConversationAccount { Id = Guid.NewGuid().ToString("n") };
        return callback(new TurnContext(this, update), cancellationToken);
    }

    /// <summary>Takes the oldest of what the bot sent.</summary>
    /// <returns>The activity, or <c>null</c> when there is none.</returns>
    public IActivity GetNextReply() => _replies.TryTake();

    /// <summary>Takes the oldest of what the bot sent, and waits for it if need be.</summary>
    /// <param name="cancellationToken">Stops the waiting.</param>
    /// <returns>The activity.</returns>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default) => _replies.TakeAsync(cancellationToken);

    /// <summary>Makes a message from the user to the bot.</summary>
    /// <param name="text">What the user says.</param>
    /// <returns>The message.</returns>
    public Activity MakeActivity(string text = null) => new()
    {
        Type = ActivityTypes.Message,
        Locale = Locale,
        From = Conversation.User,
        Recipient = Conversation.Bot,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn for a text of the user.</summary>
    /// <param name="userSays">The text.</param>
    /// <param name="callback">The bot.</param>
    /// <param name="cancellationToken">Stops the turn.</param>
    /// <returns>A task that ends with the turn.</returns>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    /// <summary>Begins the turn of an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <returns>The turn.</returns>
    protected virtual TurnContext CreateTurnContext(Activity activity) => new(this, activity);

    private static ConversationReference DefaultConversation(string channelId) => new()
    {
        ChannelId = channelId,
        ServiceUrl = "https://test.com",
        User = new ChannelAccount("user1", "User1"),
        Bot = new ChannelAccount("bot", "Bot"),
        Conversation = new ConversationAccount(false, "convo1", "Conversation1"),
        Locale = "en-us",
    };

    private void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
        {
            activity.From = Conversation.User;
        }

        activity.Recipient = Conversation.Bot;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp = IsUnset(activity.Timestamp) ? DateTimeOffset.UtcNow : activity.Timestamp;
        activity.LocalTimestamp = IsUnset(activity.LocalTimestamp) ? DateTimeOffset.Now : activity.LocalTimestamp;
    }

    private async Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(activity.Id))
        {
            activity.Id = Guid.NewGuid().ToString("n");
        }

        activity.Timestamp ??= DateTimeOffset.UtcNow;
        if (activity.Type == ActivityTypesEx.Delay)
        {
            await Task.Delay(Convert.ToInt32(activity.Value, System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
        }
        else if (activity.Type != ActivityTypes.Trace || EnableTrace)
        {
            _replies.Add(activity);
        }
    }

    private static bool IsUnset(DateTimeOffset? time) => time is null || time == default(DateTimeOffset);

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
