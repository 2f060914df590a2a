namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>this</c>: what the active dialog remembers.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.thismemoryscope"/>
public class ThisMemoryScope : MemoryScope
{
    /// <summary>Makes the scope.</summary>
    public ThisMemoryScope()
        : base(ScopePath.This)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.ActiveDialog?.State;
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">No dialog is active.</exception>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        var active = dc.ActiveDialog ?? throw new InvalidOperationException(
            "Cannot set the memory scope 'this': there is no active dialog.");
        active.State = ObjectPath.MapValueTo<IDictionary<string, object>>(memory);
    }
}
