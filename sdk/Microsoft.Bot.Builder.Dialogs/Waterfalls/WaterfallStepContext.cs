namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall has at hand.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.waterfallstepcontext"/>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc)
    {
        _waterfall = waterfall;
        Index = index;
        Options = options;
        Reason = reason;
        Result = result;
        Values = values;
    }

    /// <summary>The number of the step, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was started with; null when with nothing.</summary>
    public object Options { get; }

    /// <summary>Why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>What the step before gave: a prompt's value, a dialog's result, or the user's text.</summary>
    public object Result { get; }

    /// <summary>What the steps of the waterfall remember for each other, kept between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step at once.</summary>
    /// <param name="result">What the next step finds in <see cref="Result"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    /// <exception cref="ArgumentException"><paramref name="result"/> is a cancellation token.</exception>
    /// <exception cref="InvalidOperationException">The step has called this before.</exception>
    public async Task<DialogTurnResult> NextAsync(object result = null, CancellationToken cancellationToken = default)
    {
        Arguments.NotACancellationToken(result);
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
