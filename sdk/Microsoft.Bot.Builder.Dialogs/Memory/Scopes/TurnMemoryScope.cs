namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>turn</c>: what lasts for the turn alone.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.turnmemoryscope"/>
public class TurnMemoryScope : MemoryScope
{
    /// <summary>Makes the scope.</summary>
    public TurnMemoryScope()
        : base(ScopePath.Turn)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return TurnMemory.Of(dc.Context);
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory)
    {
        ArgumentNullException.ThrowIfNull(dc);
        ArgumentNullException.ThrowIfNull(memory);
        dc.Context.TurnState[ScopePath.Turn] = memory;
    }
}
