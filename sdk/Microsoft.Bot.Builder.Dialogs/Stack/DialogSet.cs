using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that know each other by id.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogset"/>
public class DialogSet
{
    private readonly IStatePropertyAccessor<DialogState> _dialogState;
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private IBotTelemetryClient _telemetryClient = NullBotTelemetryClient.Instance;
    private string _version;

    /// <summary>Makes a set whose stack is kept in a property of the bot's state.</summary>
    /// <param name="dialogState">Where the stack is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dialogState"/> is null.</exception>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Makes a set without a stack of its own, as containers have.</summary>
    public DialogSet()
    {
    }

    /// <summary>Where the dialogs of the set report what they do; null means nowhere.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient
    {
        get => _telemetryClient;
        set
        {
            var client = value ?? NullBotTelemetryClient.Instance;
            // Sets that contain each other would otherwise never come to an end.
            if (ReferenceEquals(client, _telemetryClient))
            {
                return;
            }

            _telemetryClient = client;
            foreach (var dialog in _dialogs.Values)
            {
                dialog.TelemetryClient = client;
            }
        }
    }

    /// <summary>A text that changes whenever a dialog of the set is no longer the same.</summary>
    /// <returns>A hash over the ids and versions of the dialogs, computed once until a dialog is added.</returns>
    public virtual string GetVersion() =>
        _version ??= Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(DescribeVersions())));

    /// <summary>Adds a dialog; one whose id is taken gets a number after it.</summary>
    /// <param name="dialog">The dialog; adding the same one twice changes nothing.</param>
    /// <returns>The set.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialog"/> is null.</exception>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
            {
                return this;
            }

            dialog.Id = NextFreeId(dialog.Id);
        }

        _version = null;
        dialog.TelemetryClient = _telemetryClient;
        _dialogs.Add(dialog.Id, dialog);
        AddDependencies(dialog);
        return this;
    }

    /// <summary>Makes a context that runs the set's dialogs on the stored stack.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The context; its stack is empty in a new conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The set was made without a place for its stack.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        BotAssert.ContextNotNull(turnContext);
        if (_dialogState == null)
        {
            throw new InvalidOperationException(
                "DialogSet.CreateContextAsync(): DialogSet created with a null IStatePropertyAccessor.");
        }

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>Finds a dialog of the set.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null when the set has none of that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dialogId"/> is null or blank.</exception>
    public Dialog Find(string dialogId) =>
        string.IsNullOrWhiteSpace(dialogId)
            ? throw new ArgumentNullException(nameof(dialogId))
            : _dialogs.GetValueOrDefault(dialogId);

    /// <summary>The dialogs of the set, in the order they were added.</summary>
    /// <returns>The dialogs.</returns>
    public IEnumerable<Dialog> GetDialogs() => _dialogs.Values;

    private string DescribeVersions()
    {
        var versions = new StringBuilder();
        foreach (var (id, dialog) in _dialogs)
        {
            if (dialog.GetVersion() is { } version)
            {
                versions.Append(id).Append('|').Append(version);
            }
        }

        return versions.ToString();
    }

    private string NextFreeId(string id)
    {
        var suffix = 2;
        while (_dialogs.ContainsKey(id + suffix))
        {
            suffix++;
        }

        return id + suffix;
    }

    private void AddDependencies(Dialog dialog)
    {
        foreach (var dependency in (dialog as IDialogDependencies)?.GetDependencies() ?? [])
        {
            if (dependency != null)
            {
                Add(dependency);
            }
        }
    }
}
