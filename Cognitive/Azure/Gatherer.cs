namespace EcomBot.Cognitive.Azure;

/// <summary>Gathers what several callers ask for within a few milliseconds into one call.</summary>
/// <param name="most">How many at most share a call.</param>
/// <param name="window">How long the first waits for others.</param>
/// <param name="clock">What tells the time.</param>
/// <param name="ask">Asks for several at once and gives an answer for each, in their order.</param>
internal sealed class Gatherer<TQuestion, TAnswer>(
    int most, TimeSpan window, TimeProvider clock, Func<IReadOnlyList<TQuestion>, Task<IReadOnlyList<TAnswer>>> ask)
{
    private readonly Lock _gate = new();
    private List<(TQuestion Question, TaskCompletionSource<TAnswer> Answer)> _waiting = [];

    /// <summary>Asks for one thing.</summary>
    public Task<TAnswer> AskAsync(TQuestion question)
    {
        var answer = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        List<(TQuestion, TaskCompletionSource<TAnswer>)>? full = null;
        var isFirst = false;
        lock (_gate)
        {
            _waiting.Add((question, answer));
            isFirst = _waiting.Count == 1;
            if (_waiting.Count == most)
            {
                (full, _waiting) = (_waiting, []);
            }
        }
        if (full is not null)
        {
            _ = SendAsync(full);
        }
        else if (isFirst)
        {
            _ = SendLaterAsync();
        }
        return answer.Task;
    }

    private async Task SendLaterAsync()
    {
        await Task.Delay(window, clock);
        List<(TQuestion, TaskCompletionSource<TAnswer>)> waiting;
        lock (_gate)
        {
            (waiting, _waiting) = (_waiting, []);
        }
        await SendAsync(waiting);
    }

    private async Task SendAsync(List<(TQuestion Question, TaskCompletionSource<TAnswer> Answer)> waiting)
    {
        if (waiting.Count == 0)
        {
            return;
        }
        var asked = ask([.. waiting.Select(pair => pair.Question)]);
        await asked.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        for (var index = 0; index < waiting.Count; index++)
        {
            Settle(waiting[index].Answer, asked, index);
        }
    }

    private static void Settle(TaskCompletionSource<TAnswer> answer, Task<IReadOnlyList<TAnswer>> asked, int index)
    {
        if (asked.IsCompletedSuccessfully)
        {
            answer.TrySetResult(asked.Result[index]);
        }
        else if (asked.Exception is { } failure)
        {
            answer.TrySetException(failure.InnerExceptions);
        }
        else
        {
            answer.TrySetCanceled();
        }
    }
}
