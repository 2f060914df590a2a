namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A scope that is one of the bot's states, as found in the turn.</summary>
/// <typeparam name="T">The state.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.botstatememoryscope-1"/>
public class BotStateMemoryScope<T> : MemoryScope
    where T : BotState
{
    /// <summary>Makes a scope.</summary>
    /// <param name="name">Its name, the first part of paths into it.</param>
    public BotStateMemoryScope(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dialogContext)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        return StateOf(dialogContext)?.GetCachedState(dialogContext.Context)?.State;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The turn has no such state.</exception>
    public override void SetMemory(DialogContext dialogContext, object memory)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        if (StateOf(dialogContext) == null)
        {
            throw new ArgumentException($"{typeof(T).Name} is not available.");
        }

        throw new NotSupportedException("You cannot replace the root BotState object");
    }

    /// <inheritdoc/>
    public override Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.LoadAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task SaveChangesAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.SaveChangesAsync(dialogContext.Context, force, cancellationToken) ?? Task.CompletedTask;

    /// <inheritdoc/>
    public override Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        StateOf(dialogContext)?.DeleteAsync(dialogContext.Context, cancellationToken) ?? Task.CompletedTask;

    private static T StateOf(DialogContext dialogContext) => dialogContext.Context.TurnState.Get<T>();
}
