using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>What a bot sent, for those who look at it now and for those who wait for it.</summary>
internal sealed class ReplyQueue
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();

    /// <summary>Gets what nobody took yet.</summary>
    public Queue<Activity> Activities { get; } = new();

    /// <summary>Gives an activity to who waits longest, or keeps it.</summary>
    public void Add(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                {
                    return;
                }
            }

            Activities.Enqueue(activity);
        }
    }

    /// <summary>Takes the oldest activity, or <c>null</c>.</summary>
    public IActivity TryTake()
    {
        lock (_lock)
        {
            return Activities.TryDequeue(out var activity) ? activity : null;
        }
    }

    /// <summary>Takes the oldest activity, now or when it comes.</summary>
    public async Task<IActivity> TakeAsync(CancellationToken cancellationToken)
    {
        TaskCompletionSource<IActivity> waiting;
        lock (_lock)
        {
            if (_waiting.Count == 0 && Activities.TryDequeue(out var activity))
            {
                return activity;
            }

            waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiting);
        }

        await using var stop = cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
        return await waiting.Task;
    }

    /// <summary>Puts an activity in the place of the one with its id; whether there is one.</summary>
    public bool Replace(Activity activity) => Rewrite(activity.Id, activity);

    /// <summary>Removes the activity with an id.</summary>
    public void Remove(string id) => Rewrite(id, null);

    // A queue has no places to write to: it is turned around once.
    private bool Rewrite(string id, Activity replacement)
    {
        lock (_lock)
        {
            var found = false;
            for (var left = Activities.Count; left > 0; left--)
            {
                var kept = Activities.Dequeue();
                var matches = kept.Id == id;
                var written = matches ? replacement : kept;
                found |= matches;
                if (written is not null)
                {
                    Activities.Enqueue(written);
                }
            }

            return found;
        }
    }
}
