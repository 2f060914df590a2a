using EcomBot.Bot.Storage.Conversations;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Keeps back what a turn says until it is committed.</summary>
internal sealed class ReplyBuffer
{
    private readonly IReplyRenderer _renderer;
    private readonly List<Reply> _replies = [];
    private bool _open;

    private ReplyBuffer(IReplyRenderer renderer) => _renderer = renderer;

    /// <summary>What was kept back so far, in order.</summary>
    public IReadOnlyList<Reply> Replies => _replies;

    /// <summary>From here on, whatever the turn sends, updates or deletes is kept back; what is sent is rendered.</summary>
    public static ReplyBuffer Attach(ITurnContext turnContext, IReplyRenderer renderer)
    {
        var buffer = new ReplyBuffer(renderer);
        turnContext.OnSendActivities(buffer.SendAsync);
        turnContext.OnUpdateActivity(buffer.UpdateAsync);
        turnContext.OnDeleteActivity(buffer.DeleteAsync);
        return buffer;
    }

    /// <summary>Forgets what a turn said that is run again.</summary>
    public void Clear() => _replies.Clear();

    /// <summary>Lets through whatever is sent from here on.</summary>
    public void Open() => _open = true;

    private Task<ResourceResponse[]> SendAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_open)
        {
            return next();
        }
        _replies.AddRange(activities.SelectMany(_renderer.RenderAll).Select(message => new Reply(TranscriptKind.Sent, Shown(message))));
        return Task.FromResult(activities.ConvertAll(activity => new ResourceResponse(activity.Id)).ToArray());
    }

    // What a reply means is for the renderer; clients are shown what it made of it.
    private static Activity Shown(Activity message)
    {
        message.SemanticAction = null;
        return ActivityText.WithPrintedCards(message);
    }

    private Task<ResourceResponse> UpdateAsync(ITurnContext turnContext, Activity activity, Func<Task<ResourceResponse>> next)
    {
        if (_open)
        {
            return next();
        }
        _replies.Add(new(TranscriptKind.Updated, _renderer.Render(activity)));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task DeleteAsync(ITurnContext turnContext, ConversationReference reference, Func<Task> next)
    {
        if (_open)
        {
            return next();
        }
        var gone = new Activity(ActivityTypes.MessageDelete).ApplyConversationReference(reference);
        gone.Id = reference.ActivityId;
        gone.ReplyToId = null;
        _replies.Add(new(TranscriptKind.Deleted, gone));
        return Task.CompletedTask;
    }
}
