using System.Diagnostics;
using System.Globalization;
using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace EcomBot.Bot.Turns;

/// <summary>One activity on its way through the pipeline, over all attempts at its turn.</summary>
internal sealed class TurnRun(ITurnContext turnContext, ITurnChannel channel, ReplyBuffer replies, string owner, long arrived = 0)
{
    private readonly long _began = Stopwatch.GetTimestamp();

    /// <summary>The turn as the bot sees it.</summary>
    public ITurnContext TurnContext => turnContext;

    /// <summary>The channel it came from.</summary>
    public ITurnChannel Channel => channel;

    /// <summary>What it has said so far.</summary>
    public ReplyBuffer Replies => replies;

    /// <summary>The conversation.</summary>
    public ConversationKey Conversation { get; } = ConversationKey.Of(turnContext.Activity);

    /// <summary>The name under which the conversation's rows are kept.</summary>
    public string Key { get; } = ConversationKey.Of(turnContext.Activity).ToString();

    /// <summary>The channel's id of the activity; null where it has none, and a second delivery cannot be told.</summary>
    public string? ActivityId { get; } = IdOf(turnContext.Activity);

    /// <summary>How long ago its activity arrived.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(arrived == 0 ? _began : arrived);

    /// <summary>Replies up to this place were delivered by this instance.</summary>
    public int SentUpTo { get; set; }

    /// <summary>What the last record left to be delivered, in order.</summary>
    public IReadOnlyList<PlacedReply> Unsent { get; private set; } = [];

    /// <summary>Forgets what an attempt said that was not committed.</summary>
    public void BeginAgain() => replies.Clear();

    /// <summary>What the attempt leaves.</summary>
    public TurnRecord Record(ConversationHead head, string? state, DateTimeOffset now)
    {
        var lines = new List<TranscriptLine>(1 + replies.Replies.Count);
        var unsent = new List<PlacedReply>(replies.Replies.Count);
        var place = head.Place;
        if (IsSaid(turnContext.Activity))
        {
            turnContext.Activity.Timestamp ??= now;
            lines.Add(new(++place, TranscriptKind.Received, turnContext.Activity.Id, ActivityText.Print(turnContext.Activity)));
        }
        foreach (var reply in replies.Replies.Where(reply => !IsAnswer(reply.Activity) && reply.Activity.Type != ActivityTypes.Trace))
        {
            reply.Activity.Timestamp ??= now;
            channel.Complete(reply, ++place);
            lines.Add(new(place, reply.Kind, reply.Activity.Id, ActivityText.Print(reply.Activity)));
            if (!channel.ReadsTranscript)
            {
                unsent.Add(new(place, reply));
            }
        }
        Unsent = unsent;
        return new(Key, head, state, ActivityId, Answer(), lines, unsent.ConvertAll(reply => reply.Place), SentUpTo, owner, !head.HasUnsent, now);
    }

    /// <summary>What answers the request itself, where the channel waits for that.</summary>
    public IEnumerable<Activity> Answers => replies.Replies.Select(reply => reply.Activity).Where(IsAnswer);

    private string? Answer() => Answers.ToList() is { Count: > 0 } answers ? ActivityText.PrintAll(answers) : null;

    // What tells of a message has that message's id.
    private static string? IdOf(Activity activity) =>
        string.IsNullOrEmpty(activity.Id) ? null
        : activity.Type is ActivityTypes.MessageUpdate or ActivityTypes.MessageDelete
            ? $"{activity.Id};{activity.Type};{activity.Timestamp?.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)}"
        : activity.Id;

    private bool IsAnswer(Activity reply) =>
        turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies || reply.Type == ActivityTypesEx.InvokeResponse;

    // That somebody joined or wrote is nothing that was said.
    private static bool IsSaid(Activity activity) =>
        activity.Type is not (ActivityTypes.ConversationUpdate or ActivityTypes.Typing or ActivityTypes.InstallationUpdate);
}
