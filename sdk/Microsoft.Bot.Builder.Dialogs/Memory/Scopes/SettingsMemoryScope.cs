using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The scope <c>settings</c>: the bot's settings, read once a turn.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.scopes.settingsmemoryscope"/>
public class SettingsMemoryScope : MemoryScope
{
    private readonly IConfiguration _configuration;

    /// <summary>Makes the scope.</summary>
    /// <param name="configuration">The settings of turns that bring none of their own; null for none.</param>
    public SettingsMemoryScope(IConfiguration configuration = null)
        : base(ScopePath.Settings, includeInSnapshot: false)
    {
        _configuration = configuration;
    }

    /// <inheritdoc/>
    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var turnState = dc.Context.TurnState;
        if (!turnState.TryGetValue(ScopePath.Settings, out var settings))
        {
            settings = LoadSettings(turnState.Get<IConfiguration>() ?? _configuration);
            turnState[ScopePath.Settings] = settings;
        }

        return settings;
    }

    /// <inheritdoc/>
    public override void SetMemory(DialogContext dc, object memory) => RefuseToSet(dc);

    /// <inheritdoc/>
    public override Task LoadAsync(
        DialogContext dialogContext, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialogContext);
        if (force)
        {
            dialogContext.Context.TurnState.Remove(ScopePath.Settings);
        }

        return Task.CompletedTask;
    }

    /// <summary>Makes a tree of settings.</summary>
    /// <param name="configuration">The settings; null gives an empty tree.</param>
    /// <returns>Texts by name; sections as trees, and sections numbered from 0 as lists.</returns>
    protected static ImmutableDictionary<string, object> LoadSettings(IConfiguration configuration)
    {
        var settings = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in configuration?.GetChildren() ?? [])
        {
            settings[section.Key] = ValueOf(section);
        }

        return settings.ToImmutable();
    }

    private static object ValueOf(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        if (children.Count == 0)
        {
            return section.Value;
        }

        return children.TrueForAll(static child => int.TryParse(child.Key, out _))
            ? children.OrderBy(static child => int.Parse(child.Key)).Select(ValueOf).ToArray()
            : LoadSettings(section);
    }
}
