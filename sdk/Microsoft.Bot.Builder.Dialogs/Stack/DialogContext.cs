using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs in a turn: starts, continues, replaces and ends them.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogcontext"/>
public partial class DialogContext
{
    private const string LocaleProperty = "turn.locale";

    private DialogStateManager _state;
    private TurnContextStateCollection _services;

    /// <summary>Makes a context at the root of a turn.</summary>
    /// <param name="dialogs">The dialogs that may be started.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>Makes a context inside another one.</summary>
    /// <param name="dialogs">The dialogs that may be started.</param>
    /// <param name="parentDialogContext">The context around this one; its services are seen here too.</param>
    /// <param name="state">The stack.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, (parentDialogContext ?? throw new ArgumentNullException(nameof(parentDialogContext))).Context, state)
    {
        Parent = parentDialogContext;
    }

    /// <summary>A view of a context's own stack, for a waterfall step.</summary>
    internal DialogContext(DialogContext same)
    {
        Dialogs = same.Dialogs;
        Context = same.Context;
        Stack = same.Stack;
        Parent = same.Parent;
        _services = same._services;
        SharesTurnState = same.SharesTurnState;
    }

    /// <summary>The dialogs that may be started here.</summary>
    public DialogSet Dialogs { get; private set; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; private set; }

    /// <summary>The stack; its first entry is the active dialog.</summary>
    public List<DialogInstance> Stack { get; private set; }

    /// <summary>The context around this one; null at the root.</summary>
    public DialogContext Parent { get; set; }

    /// <summary>The context inside the active dialog; null when that is not a container.</summary>
    public DialogContext Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>The dialog on top of the stack; null when it is empty.</summary>
    public DialogInstance ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>The memory that dialogs of this context see, by path.</summary>
    public DialogStateManager State
    {
        get => _state ??= new DialogStateManager(this);
        set => _state = value;
    }

    /// <summary>Services of this context and of those around it.</summary>
    public TurnContextStateCollection Services => _services ??= InheritServices();

    /// <summary>The dialog manager that runs the turn; null without one.</summary>
    [Obsolete("Use DialogExtensions.RunAsync.")]
    public DialogManager DialogManager => Context.TurnState.Get<DialogManager>();

    /// <summary>Finds a dialog here or in the contexts around.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <returns>The dialog, or null when there is none.</returns>
    public Dialog FindDialog(string dialogId) => Dialogs?.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    /// <summary>The locale to speak in: <c>turn.locale</c>, else the activity's, else the thread's.</summary>
    /// <returns>The name of a culture, such as <c>en-US</c>.</returns>
    public string GetLocale() =>
        CultureName(LocaleOfTurn()) ?? CultureName(Context.Activity?.Locale) ?? CultureInfo.CurrentCulture.Name;

    /// <summary>The service collection of the turn is not copied before someone asks for it.</summary>
    internal bool SharesTurnState { get; set; }

    private static string CultureName(string locale)
    {
        if (string.IsNullOrEmpty(locale))
        {
            return null;
        }

        try
        {
            return new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private string LocaleOfTurn() =>
        _state != null || Context.TurnState.ContainsKey(ScopePath.Turn) ? State.GetStringValue(LocaleProperty) : null;

    private TurnContextStateCollection InheritServices()
    {
        var services = new TurnContextStateCollection();
        IEnumerable<KeyValuePair<string, object>> inherited =
            SharesTurnState ? Context.TurnState : Parent?.Services;
        foreach (var (key, service) in inherited ?? [])
        {
            services[key] = service;
        }

        return services;
    }
}
