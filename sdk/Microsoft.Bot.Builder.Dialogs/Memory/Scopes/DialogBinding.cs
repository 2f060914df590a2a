namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>
/// Which dialog <c>dialog</c> means: the active one when it is a container, else the nearest container around it,
/// else the active one.
/// </summary>
internal static class DialogBinding
{
    public static DialogContext ContextOf(DialogContext dc)
    {
        if (Binds(dc))
        {
            return dc;
        }

        var parent = dc.Parent;
        while (parent != null && IsLookedPast(parent))
        {
            parent = parent.Parent;
        }

        return parent?.ActiveDialog != null ? parent : dc;
    }

    public static Dialog DialogOf(DialogContext dc)
    {
        var bound = ContextOf(dc);
        return bound.ActiveDialog is { } active ? bound.FindDialog(active.Id) : null;
    }

    private static bool Binds(DialogContext dc) => Container(dc) is { IgnoreMemoryScopeBinding: false };

    private static bool IsLookedPast(DialogContext dc) => Container(dc) is { IgnoreMemoryScopeBinding: true };

    private static DialogContainer Container(DialogContext dc) =>
        dc.ActiveDialog is { } active ? dc.FindDialog(active.Id) as DialogContainer : null;
}
