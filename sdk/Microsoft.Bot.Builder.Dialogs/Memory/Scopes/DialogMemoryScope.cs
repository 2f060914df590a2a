namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>dialog</c>: what the container that runs, or a dialog outside of any, remembers.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.dialogmemoryscope"/>
public class DialogMemoryScope : MemoryScope
{
    /// <summary>Makes the scope.</summary>
    public DialogMemoryScope()
        : base(ScopePath.Dialog)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return DialogBinding.ContextOf(dc).ActiveDialog?.State;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No dialog is active.</exception>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var active = DialogBinding.ContextOf(dc).ActiveDialog ?? throw new InvalidOperationException(
            "Cannot set DialogMemoryScope. There is no active dialog or parent dialog in the context.");
        active.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }
}
