using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of steps that run one after another, each with what the one before gave.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.waterfalldialog"/>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedStepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Makes a waterfall.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="actions">Its steps, in order; null when they are added later.</param>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = actions == null ? [] : [.. actions];
    }

    /// <inheritdoc/>
    /// <remarks>The id and the number of steps.</remarks>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The waterfall.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        Arguments.NotACancellationToken(options);
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        state[PersistedOptions] = options;
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = Guid.NewGuid().ToString();

        Track("WaterfallStart", dc.ActiveDialog);
        TelemetryClient.TrackDialogView(Id);
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
            : Completed.EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        Arguments.NotACancellationToken(result);
        ArgumentNullException.ThrowIfNull(dc);
        var index = Persisted.GetInt(dc.ActiveDialog.State, PersistedStepIndex);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            Track("WaterfallCancel", instance, Persisted.GetInt(instance.State, PersistedStepIndex));
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", instance);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step and reports it to the telemetry client.</summary>
    /// <param name="stepContext">What the step has at hand.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        Track("WaterfallStep", stepContext.ActiveDialog, stepContext.Index);
        return _steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Goes to a step; past the last one the waterfall ends with <paramref name="result"/>.</summary>
    /// <param name="dc">The stack.</param>
    /// <param name="index">The number of the step, from 0.</param>
    /// <param name="reason">Why the step runs.</param>
    /// <param name="result">What the step before gave.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How the stack stands afterwards.</returns>
    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[PersistedStepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        var values = Persisted.GetValues(state, PersistedValues);
        var step = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    private void Track(string eventName, DialogInstance instance, int? step = null)
    {
        if (TelemetryClient is NullBotTelemetryClient)
        {
            return;
        }

        var properties = new Dictionary<string, string> { ["DialogId"] = Id };
        if (step is { } index)
        {
            properties["StepName"] = StepName(index);
        }

        properties["InstanceId"] = instance.State.TryGetValue(PersistedInstanceId, out var id) ? id as string : null;
        TelemetryClient.TrackEvent(eventName, properties);
    }

    private string StepName(int index)
    {
        var name = _steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal)
            ? $"Step{index + 1}of{_steps.Count}"
            : name;
    }
}
