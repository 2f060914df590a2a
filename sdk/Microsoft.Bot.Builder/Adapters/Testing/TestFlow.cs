using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation as a test writes it down: what the user says, what the bot shall reply; nothing happens until
/// <see cref="StartTestAsync"/>. See https://learn.microsoft.com/azure/bot-service/unit-test-bots.
/// </summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Func<Task> _getTask;

    /// <summary>Begins a conversation.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="callback">The bot; default none.</param>
    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        _adapter = adapter;
        _callback = callback;
        _getTask = () => Task.CompletedTask;
    }

    /// <summary>Begins a conversation.</summary>
    /// <param name="adapter">The adapter.</param>
    /// <param name="bot">The bot.</param>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Goes on with a conversation after a task that runs already.</summary>
    /// <param name="task">The task.</param>
    /// <param name="flow">The conversation.</param>
    public TestFlow(Task task, TestFlow flow)
        : this(() => task ?? Task.CompletedTask, flow)
    {
    }

    /// <summary>Goes on with a conversation by a further step.</summary>
    /// <param name="getTask">The step, those before it included.</param>
    /// <param name="flow">The conversation.</param>
    public TestFlow(Func<Task> getTask, TestFlow flow)
    {
        _getTask = getTask ?? (() => Task.CompletedTask);
        _adapter = flow._adapter;
        _callback = flow._callback;
    }

    /// <summary>Plays the conversation.</summary>
    /// <returns>A task that ends when all is said and right.</returns>
    public Task StartTestAsync() => _getTask();

    /// <summary>The user says a text.</summary>
    /// <param name="userSays">The text.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="userSays"/> is <c>null</c>.</exception>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, default));
    }

    /// <summary>The user sends an activity.</summary>
    /// <param name="userActivity">The activity.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="userActivity"/> is <c>null</c>.</exception>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, default));
    }

    /// <summary>The user comes into the conversation.</summary>
    /// <returns>The conversation up to here.</returns>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded ??= [];
        update.MembersAdded.Add(_adapter.Conversation.User);
        return _adapter.ProcessActivityAsync((Activity)update, _callback, default);
    });

    /// <summary>Waits.</summary>
    /// <param name="ms">How long, in milliseconds.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Waits.</summary>
    /// <param name="timespan">How long.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The bot shall reply a text.</summary>
    /// <param name="expected">The text.</param>
    /// <param name="description">What the exception says; default the text.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow AssertReply(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot shall reply an activity of this type and, for a message, text.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="description">What the exception says; default the text.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow AssertReply(IActivity expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => ReplyCheck.Same(expected, reply, description), description, timeout);

    /// <summary>The bot shall reply an activity that is equal.</summary>
    /// <param name="expected">The activity.</param>
    /// <param name="equalityComparer">Says what is equal.</param>
    /// <param name="description">What the exception says; default the text.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow AssertReply(IActivity expected, IEqualityComparer<IActivity> equalityComparer, string description = null, uint timeout = 3000) =>
        AssertReply(reply => ReplyCheck.Equal(expected, reply, equalityComparer, description), description, timeout);

    /// <summary>The bot shall reply something that passes a check.</summary>
    /// <param name="validateActivity">The check; throws when the reply is not right.</param>
    /// <param name="description">What the exception says when no reply comes.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string description = null, uint timeout = 3000) => Then(async () =>
    {
        var reply = await NextReplyAsync(timeout)
            ?? throw new TimeoutException($"{timeout}ms Timed out waiting for:'{description}'");
        validateActivity(reply);
    });

    /// <summary>The bot shall reply nothing.</summary>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long no reply may come, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow AssertNoReply(string description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReplyAsync(timeout) is { } reply)
        {
            throw ReplyCheck.Unexpected(reply, description);
        }
    });

    /// <summary>The bot shall reply a text with this in it.</summary>
    /// <param name="expected">The part.</param>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    public TestFlow AssertReplyContains(string expected, string description = null, uint timeout = 3000) =>
        AssertReply(reply => ReplyCheck.Contains(expected, reply, description), description, timeout);

    /// <summary>The bot shall reply one of some texts.</summary>
    /// <param name="candidates">The texts.</param>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="candidates"/> is <c>null</c>.</exception>
    public TestFlow AssertReplyOneOf(string[] candidates, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(reply => ReplyCheck.OneOf(candidates, reply, description), description, timeout);
    }

    /// <summary>The user says a text, and the bot shall reply a text.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">What the bot shall reply.</param>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expected"/> is <c>null</c>.</exception>
    public TestFlow Test(string userSays, string expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says a text, and the bot shall reply an activity.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="expected">What the bot shall reply.</param>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="expected"/> is <c>null</c>.</exception>
    public TestFlow Test(string userSays, Activity expected, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says a text, and the bot shall reply something that passes a check.</summary>
    /// <param name="userSays">What the user says.</param>
    /// <param name="validateActivity">The check; throws when the reply is not right.</param>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long the reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="validateActivity"/> is <c>null</c>.</exception>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a transcript: what the bot's role says is expected, everything else is sent.</summary>
    /// <param name="activities">The transcript.</param>
    /// <param name="description">What the exception says.</param>
    /// <param name="timeout">How long each reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> is <c>null</c>.</exception>
    public TestFlow Test(IEnumerable<IActivity> activities, string description = null, uint timeout = 3000) =>
        Test(activities, (expected, actual) => ReplyCheck.Same(expected, actual, description), description, timeout);

    /// <summary>Plays a transcript: what the bot's role says is compared, everything else is sent.</summary>
    /// <param name="activities">The transcript.</param>
    /// <param name="validateReply">Compares; throws when a reply is not right.</param>
    /// <param name="description">What the exception says when no reply comes.</param>
    /// <param name="timeout">How long each reply may take, in milliseconds; default 3,000.</param>
    /// <returns>The conversation up to here.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="activities"/> is <c>null</c>.</exception>
    public TestFlow Test(IEnumerable<IActivity> activities, ValidateReply validateReply, string description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(this, (flow, activity) => IsReply(activity)
            ? flow.AssertReply(actual => validateReply(activity, actual), description, timeout)
            : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) =>
        string.Equals(activity.From?.Role, RoleTypes.Bot, StringComparison.OrdinalIgnoreCase);

    private TestFlow Then(Func<Task> step) => new(
        async () =>
        {
            await StartTestAsync();
            await step();
        },
        this);

    private async Task<IActivity> NextReplyAsync(uint timeout)
    {
        using var stop = new CancellationTokenSource();
        if (!System.Diagnostics.Debugger.IsAttached)
        {
            stop.CancelAfter(TimeSpan.FromMilliseconds(timeout));
        }

        try
        {
            return await _adapter.GetNextReplyAsync(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }
}
