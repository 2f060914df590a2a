using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Keeps the replies of a turn back until what they say is committed.</summary>
internal sealed class ReplyBuffer
{
    private readonly ITurnContext _turnContext;
    private readonly IReplyRenderer _renderer;
    private readonly List<Activity> _replies = [];
    private bool _delivering;

    private ReplyBuffer(ITurnContext turnContext, IReplyRenderer renderer) => (_turnContext, _renderer) = (turnContext, renderer);

    /// <summary>From here on, whatever the turn sends is rendered and kept back.</summary>
    public static ReplyBuffer Attach(ITurnContext turnContext, IReplyRenderer renderer)
    {
        var buffer = new ReplyBuffer(turnContext, renderer);
        turnContext.OnSendActivities(buffer.KeepAsync);
        return buffer;
    }

    /// <summary>Forgets the replies of a turn that is run again.</summary>
    public void Clear() => _replies.Clear();

    /// <summary>Sends what was kept back, in order, and lets through whatever is sent afterwards.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        _delivering = true;
        if (_replies.Count > 0)
        {
            await _turnContext.SendActivitiesAsync([.. _replies], cancellationToken);
            _replies.Clear();
        }
    }

    /// <summary>Drops what was kept back and lets through whatever is sent afterwards.</summary>
    public void Abandon()
    {
        _replies.Clear();
        _delivering = true;
    }

    private Task<ResourceResponse[]> KeepAsync(ITurnContext turnContext, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        if (_delivering)
        {
            return next();
        }
        _replies.AddRange(activities.Select(_renderer.Render));
        return Task.FromResult(activities.ConvertAll(activity => new ResourceResponse(activity.Id)).ToArray());
    }
}
