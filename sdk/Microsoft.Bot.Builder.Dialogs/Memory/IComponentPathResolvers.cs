namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings path resolvers.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.icomponentpathresolvers"/>
[Obsolete("Register path resolvers as services in BotComponent.ConfigureServices.")]
public interface IComponentPathResolvers
{
    /// <summary>The resolvers it brings.</summary>
    /// <returns>The resolvers.</returns>
    IEnumerable<IPathResolver> GetPathResolvers();
}
