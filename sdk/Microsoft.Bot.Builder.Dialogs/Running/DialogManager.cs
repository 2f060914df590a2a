using Microsoft.Bot.Builder.Dialogs.Memory;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a root dialog, keeps its stack in the conversation's state and stores the states after the turn.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogmanager"/>
[Obsolete("Use DialogExtensions.RunAsync.")]
public class DialogManager
{
    private const string LastAccess = "_lastAccess";
    private const string DefaultDialogStateProperty = "DialogState";

    private readonly string _dialogStateProperty;
    private string _rootDialogId;

    /// <summary>Makes a manager.</summary>
    /// <param name="rootDialog">The dialog to run; null when it is set later.</param>
    /// <param name="dialogStateProperty">The property that keeps the stack. Default <c>DialogState</c>.</param>
    public DialogManager(Dialog rootDialog = null, string dialogStateProperty = null)
    {
        if (rootDialog != null)
        {
            RootDialog = rootDialog;
        }

        _dialogStateProperty = dialogStateProperty ?? DefaultDialogStateProperty;
    }

    /// <summary>The state of conversations; null takes the turn's.</summary>
    public ConversationState ConversationState { get; set; }

    /// <summary>The state of users; null takes the turn's, if it has one.</summary>
    public UserState UserState { get; set; }

    /// <summary>What every turn's state begins with.</summary>
    public TurnContextStateCollection InitialTurnState { get; } = new();

    /// <summary>The dialog to run; null when there is none.</summary>
    public Dialog RootDialog
    {
        get => _rootDialogId == null ? null : Dialogs.Find(_rootDialogId);
        set
        {
            Dialogs = new DialogSet();
            _rootDialogId = value?.Id;
            if (value != null)
            {
                Dialogs.TelemetryClient = value.TelemetryClient;
                Dialogs.Add(value);
            }
        }
    }

    /// <summary>The dialogs that may be started, the root dialog among them.</summary>
    [JsonIgnore]
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>The memory scopes; null takes the default ones.</summary>
    public DialogStateManagerConfiguration StateConfiguration { get; set; }

    /// <summary>After how many milliseconds of silence a conversation begins anew; null for never.</summary>
    public int? ExpireAfter { get; set; }

    /// <summary>Continues the root dialog with the activity of a turn, or starts it.</summary>
    /// <param name="context">The turn.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What the turn came to.</returns>
    /// <exception cref="InvalidOperationException">Neither the manager nor the turn has a conversation state.</exception>
    public async Task<DialogManagerResult> OnTurnAsync(ITurnContext context, CancellationToken cancellationToken = default)
    {
        foreach (var (key, service) in InitialTurnState)
        {
            context.TurnState[key] = service;
        }

        context.TurnState.Set(this);
        var states = StatesOf(context);
        await ExpireAsync(context, cancellationToken);

        var accessor = ConversationState.CreateProperty<DialogState>(_dialogStateProperty);
        var state = await accessor.GetAsync(context, static () => new DialogState(), cancellationToken);
        var dialogContext = new DialogContext(Dialogs, context, state);
        var result = await DialogExtensions.InternalRunAsync(
            context, _rootDialogId, dialogContext, StateConfiguration, cancellationToken);

        await states.SaveAllChangesAsync(context, false, cancellationToken);
        return new DialogManagerResult { TurnResult = result };
    }

    private BotStateSet StatesOf(ITurnContext context)
    {
        ConversationState ??= context.TurnState.Get<ConversationState>() ?? throw new InvalidOperationException(
            $"Unable to get an instance of {nameof(ConversationState)} from turnContext.");
        context.TurnState.Set(ConversationState);
        var states = new BotStateSet(ConversationState);

        UserState ??= context.TurnState.Get<UserState>();
        if (UserState != null)
        {
            context.TurnState.Set(UserState);
            states.Add(UserState);
        }

        return states;
    }

    private async Task ExpireAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var accessor = ConversationState.CreateProperty<DateTime>(LastAccess);
        var now = DateTime.UtcNow;
        var last = await accessor.GetAsync(context, () => now, cancellationToken);
        if (ExpireAfter is { } milliseconds && now - last >= TimeSpan.FromMilliseconds(milliseconds))
        {
            await ConversationState.ClearStateAsync(context, cancellationToken);
        }

        await accessor.SetAsync(context, now, cancellationToken);
    }
}
