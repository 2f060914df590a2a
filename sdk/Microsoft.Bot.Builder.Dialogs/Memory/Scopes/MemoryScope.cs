namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>A named part of a dialog's memory, such as <c>user</c> or <c>turn</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.memoryscope"/>
public abstract class MemoryScope
{
    /// <summary>Makes a scope.</summary>
    /// <param name="name">Its name, the first part of paths into it.</param>
    /// <param name="includeInSnapshot">See <see cref="IncludeInSnapshot"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public MemoryScope(string name, bool includeInSnapshot = true)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        IncludeInSnapshot = includeInSnapshot;
    }

    /// <summary>The scope's name, the first part of paths into it.</summary>
    public string Name { get; set; }

    /// <summary>Whether a snapshot of the memory shows the scope. Default true.</summary>
    public bool IncludeInSnapshot { get; protected set; }

    /// <summary>What the scope holds.</summary>
    /// <param name="dc">The context that asks.</param>
    /// <returns>The memory; null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public abstract object GetMemory(DialogContext dc);

    /// <summary>Replaces what the scope holds.</summary>
    /// <param name="dc">The context that asks.</param>
    /// <param name="memory">The new memory.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="NotSupportedException">The scope cannot be replaced.</exception>
    public abstract void SetMemory(DialogContext dc, object memory);

    /// <summary>Gets the scope ready for a turn. By default nothing is needed.</summary>
    /// <param name="dialogContext">The context that asks.</param>
    /// <param name="force">Whether what is there is read again. Default false.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when the scope is ready.</returns>
    public virtual Task LoadAsync(DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Stores what has changed in the scope. By default nothing is stored.</summary>
    /// <param name="dialogContext">The context that asks.</param>
    /// <param name="force">Whether it is stored even if nothing has changed. Default false.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when all is stored.</returns>
    public virtual Task SaveChangesAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Deletes what the scope has stored. By default there is nothing.</summary>
    /// <param name="dialogContext">The context that asks.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public virtual Task DeleteAsync(DialogContext dialogContext, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;

    /// <summary>Refuses to replace a scope that is only read.</summary>
    private protected void RefuseToSet(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        throw new NotSupportedException($"You can't replace the '{Name}' memory scope: it is only read.");
    }
}
