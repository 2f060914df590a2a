using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>dialogContext</c>: the ids of the active dialog, of its parent, and of all on the stack.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.dialogcontextmemoryscope"/>
public class DialogContextMemoryScope : MemoryScope
{
    /// <summary>The ids of all on the stack, the innermost first.</summary>
    public const string Stack = "stack";

    /// <summary>The id of the active dialog.</summary>
    public const string ActiveDialog = "activeDialog";

    /// <summary>The id of the dialog around.</summary>
    public const string Parent = "parent";

    // Bookkeeping of adaptive dialogs that no bot asks about.
    private const string ActionScope = "ActionScope[";

    /// <summary>Makes the scope.</summary>
    public DialogContextMemoryScope()
        : base(ScopePath.DialogContext, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var ids = new JArray();
        for (var current = dc.Leaf(); current != null; current = current.Parent)
        {
            foreach (var instance in current.Stack)
            {
                if (!instance.Id.StartsWith(ActionScope, StringComparison.Ordinal))
                {
                    ids.Add(instance.Id);
                }
            }
        }

        return new JObject
        {
            [Stack] = ids,
            [ActiveDialog] = dc.ActiveDialog?.Id,
            [Parent] = dc.Parent?.ActiveDialog?.Id,
        };
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => RefuseToSet(dc);
}
