namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>class</c>: the properties of the active dialog.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.classmemoryscope"/>
public class ClassMemoryScope : MemoryScope
{
    /// <summary>Makes the scope.</summary>
    public ClassMemoryScope()
        : base(ScopePath.Class, includeInSnapshot: false)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog is { } active ? dc.FindDialog(active.Id) : null;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => RefuseToSet(dc);
}
