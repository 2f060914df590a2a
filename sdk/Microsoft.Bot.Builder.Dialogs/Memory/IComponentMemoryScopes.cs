using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component that brings memory scopes.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.icomponentmemoryscopes"/>
[Obsolete("Register memory scopes as services in BotComponent.ConfigureServices.")]
public interface IComponentMemoryScopes
{
    /// <summary>The scopes it brings.</summary>
    /// <returns>The scopes.</returns>
    IEnumerable<MemoryScope> GetMemoryScopes();
}
