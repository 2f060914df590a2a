using Microsoft.Bot.Builder.TraceExtensions;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own inside.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogcontainer"/>
public abstract class DialogContainer : Dialog
{
    /// <summary>Makes a container.</summary>
    /// <param name="dialogId">Its id.</param>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>Makes a container that memory scopes may look past.</summary>
    /// <param name="ignoreMemoryScopeBinding">See <see cref="IgnoreMemoryScopeBinding"/>.</param>
    /// <param name="dialogId">Its id.</param>
    protected DialogContainer(bool ignoreMemoryScopeBinding, string dialogId = null)
        : base(dialogId)
    {
        IgnoreMemoryScopeBinding = ignoreMemoryScopeBinding;
    }

    /// <summary>Whether the <c>dialog</c> scopes look past this container to the one around it. Default false.</summary>
    [JsonProperty("ignoreMemoryScopeBinding")]
    public bool IgnoreMemoryScopeBinding { get; set; }

    /// <summary>The dialogs inside.</summary>
    [JsonProperty("dialogs")]
    public DialogSet Dialogs { get; set; } = new();

    /// <inheritdoc/>
    [JsonIgnore]
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set
        {
            base.TelemetryClient = value ?? NullBotTelemetryClient.Instance;
            Dialogs.TelemetryClient = base.TelemetryClient;
        }
    }

    /// <summary>Makes the context of the dialogs inside.</summary>
    /// <param name="dc">The context of the container.</param>
    /// <returns>The context; null when there is nothing inside to run.</returns>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>Finds a dialog inside.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null when there is none.</returns>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);

    /// <summary>Finds a dialog inside, with the context at hand that asks.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="dc">The context that asks.</param>
    /// <returns>The dialog, or null when there is none.</returns>
    public virtual Dialog FindDialog(string dialogId, DialogContext dc = null) => FindDialog(dialogId);

    /// <inheritdoc/>
    public override async Task<bool> OnDialogEventAsync(DialogContext dc, DialogEvent e, CancellationToken cancellationToken)
    {
        var handled = await base.OnDialogEventAsync(dc, e, cancellationToken);
        if (!handled && e.Name == DialogEvents.VersionChanged)
        {
            var message = $"Unhandled dialog event: {e.Name}. Active Dialog: {dc.ActiveDialog.Id}";
            dc.Dialogs.TelemetryClient.TrackTrace(message, Severity.Warning, null);
            await dc.Context.TraceActivityAsync(message, cancellationToken: cancellationToken);
        }

        return handled;
    }

    /// <summary>A text that changes whenever a dialog inside is no longer the same.</summary>
    /// <returns>The version of <see cref="Dialogs"/>.</returns>
    protected virtual string GetInternalVersion() => Dialogs.GetVersion();

    /// <summary>
    /// Raises <see cref="DialogEvents.VersionChanged"/> once when the dialogs inside are not those of the last turn.
    /// </summary>
    /// <param name="dc">The context of the container.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the event is handled.</returns>
    protected virtual Task CheckForVersionChangeAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var last = dc.ActiveDialog.Version;
        var current = GetInternalVersion();
        dc.ActiveDialog.Version = current;
        return last == null || last == current
            ? Task.CompletedTask
            : dc.EmitEventAsync(DialogEvents.VersionChanged, Id, true, false, cancellationToken);
    }
}
