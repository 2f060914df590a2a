using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The scopes and short forms that every bot has. They keep nothing themselves, so all turns share them.</summary>
internal static class MemoryDefaults
{
    public static readonly MemoryScope[] Scopes =
    [
        new TurnMemoryScope(),
        new SettingsMemoryScope(),
        new DialogMemoryScope(),
        new DialogContextMemoryScope(),
        new DialogClassMemoryScope(),
        new ClassMemoryScope(),
        new ThisMemoryScope(),
        new ConversationMemoryScope(),
        new UserMemoryScope(),
    ];

    public static readonly IPathResolver[] Resolvers =
    [
        new DollarPathResolver(),
        new HashPathResolver(),
        new AtAtPathResolver(),
        new AtPathResolver(),
        new PercentPathResolver(),
    ];

    /// <summary>The defaults with what components and the turn bring; theirs go before ours of the same name.</summary>
    public static DialogStateManagerConfiguration ConfigurationOf(ITurnContext turnContext) => Suffice(turnContext)
        ? new() { MemoryScopes = [.. Scopes], PathResolvers = [.. Resolvers] }
        : new()
        {
            MemoryScopes = [.. OfTurn(turnContext).Concat(OfComponents()).Concat(Scopes)
                .DistinctBy(static scope => scope.Name, StringComparer.OrdinalIgnoreCase)],
            PathResolvers = [.. ResolversOfTurn(turnContext).Concat(ResolversOfComponents()).Concat(Resolvers)
                .DistinctBy(static resolver => (resolver.GetType(), (resolver as AliasPathResolver)?.Alias))],
        };

    private static bool Suffice(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IEnumerable<MemoryScope>>() == null
        && turnContext.TurnState.Get<IEnumerable<IPathResolver>>() == null
        && !ComponentRegistration.Components.Any(static component =>
            component is (IComponentMemoryScopes or IComponentPathResolvers) and not DialogsComponentRegistration);

    private static IEnumerable<MemoryScope> OfTurn(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IEnumerable<MemoryScope>>() ?? [];

    private static IEnumerable<IPathResolver> ResolversOfTurn(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IEnumerable<IPathResolver>>() ?? [];

    private static IEnumerable<MemoryScope> OfComponents() =>
        ComponentRegistration.Components.OfType<IComponentMemoryScopes>()
            .Where(static component => component is not DialogsComponentRegistration)
            .SelectMany(static component => component.GetMemoryScopes());

    private static IEnumerable<IPathResolver> ResolversOfComponents() =>
        ComponentRegistration.Components.OfType<IComponentPathResolvers>()
            .Where(static component => component is not DialogsComponentRegistration)
            .SelectMany(static component => component.GetPathResolvers());
}
