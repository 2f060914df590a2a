using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>The scopes and short forms that memory paths may use.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.memory.dialogstatemanagerconfiguration"/>
public class DialogStateManagerConfiguration
{
    /// <summary>The short forms, tried in order.</summary>
    public List<IPathResolver> PathResolvers { get; set; } = [];

    /// <summary>The scopes.</summary>
    public List<MemoryScope> MemoryScopes { get; set; } = [];
}
