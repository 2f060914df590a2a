namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>dialogclass</c>: the properties of the dialog whose memory is <c>dialog</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.dialogclassmemoryscope"/>
public class DialogClassMemoryScope : MemoryScope
{
    /// <summary>Makes the scope.</summary>
    public DialogClassMemoryScope()
        : base(ScopePath.DialogClass, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return DialogBinding.DialogOf(dc);
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => RefuseToSet(dc);
}
