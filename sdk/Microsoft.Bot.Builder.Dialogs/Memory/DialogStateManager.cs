using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The memory that a dialog context sees: scopes by name, and values in them by path.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.dialogstatemanager"/>
public partial class DialogStateManager : IDictionary<string, object>
{
    private readonly DialogContext _dialogContext;
    private int _version;

    /// <summary>Makes the memory of a context.</summary>
    /// <param name="dc">The context.</param>
    /// <param name="configuration">The scopes; null takes those of the turn, or the default ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="dc"/> is null.</exception>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        _dialogContext = dc;
        var turnState = dc.Context.TurnState;
        var known = turnState.Get<DialogStateManagerConfiguration>();
        Configuration = configuration ?? known ?? MemoryDefaults.ConfigurationOf(dc.Context);
        if (!ReferenceEquals(Configuration, known))
        {
            turnState.Set(Configuration);
        }
    }

    /// <summary>The scopes and short forms; all contexts of a turn share them.</summary>
    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <summary>Gets the memory ready for the turn.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when every scope is ready.</returns>
    public async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.LoadAsync(_dialogContext, false, cancellationToken);
        }
    }

    /// <summary>Stores what has changed in the turn.</summary>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when all is stored.</returns>
    public async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
        {
            await scope.SaveChangesAsync(_dialogContext, false, cancellationToken);
        }
    }

    /// <summary>Deletes what a scope has stored.</summary>
    /// <param name="name">The scope; nothing happens when there is none of that name.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>A task that ends when it is deleted.</returns>
    public Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default) =>
        GetMemoryScope(name)?.DeleteAsync(_dialogContext, cancellationToken) ?? Task.CompletedTask;

    /// <summary>Finds a scope.</summary>
    /// <param name="name">Its name, in any case.</param>
    /// <returns>The scope, or null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var scope in Configuration.MemoryScopes)
        {
            if (string.Equals(scope.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return scope;
            }
        }

        return null;
    }

    /// <summary>Finds the scope of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="remainingPath">What follows the scope's name; empty when nothing does.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The path begins with no scope.</exception>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
    {
        ArgumentNullException.ThrowIfNull(path);
        var end = path.AsSpan().IndexOfAny('.', '[');
        if (end > 0 && GetMemoryScope(path[..end]) is { } scope)
        {
            remainingPath = path[(end + 1)..];
            return scope;
        }

        remainingPath = string.Empty;
        return GetMemoryScope(path) ?? throw NoScope(path);
    }

    /// <summary>Turns a short form of a path into its full form.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The full form; the path itself when it is no short form.</returns>
    public virtual string TransformPath(string path)
    {
        foreach (var resolver in Configuration.PathResolvers)
        {
            path = resolver.TransformPath(path);
        }

        return path;
    }

    /// <summary>A copy of the memory as JSON, for whoever debugs the bot.</summary>
    /// <returns>The scopes that have a memory and show it.</returns>
    public JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var scope in Configuration.MemoryScopes)
        {
            if (scope.IncludeInSnapshot && scope.GetMemory(_dialogContext) is { } memory)
            {
                snapshot[scope.Name] = JToken.FromObject(memory);
            }
        }

        return snapshot;
    }

    /// <summary>A text that changes with every value set or removed here.</summary>
    /// <returns>The number of changes.</returns>
    public string Version() => _version.ToString(CultureInfo.InvariantCulture);

    private ArgumentOutOfRangeException NoScope(string path) => new(
        nameof(path),
        $"'{path}' does not match memory scopes: {string.Join(", ", Configuration.MemoryScopes.Select(static scope => scope.Name))}");
}
