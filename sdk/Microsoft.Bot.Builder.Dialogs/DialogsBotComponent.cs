using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Registers the memory scopes and path resolvers of dialogs as services.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogsbotcomponent"/>
public class DialogsBotComponent : BotComponent
{
    /// <inheritdoc/>
    public override void ConfigureServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<MemoryScope, TurnMemoryScope>();
        services.AddSingleton<MemoryScope>(new SettingsMemoryScope(configuration));
        services.AddSingleton<MemoryScope, DialogMemoryScope>();
        services.AddSingleton<MemoryScope, DialogContextMemoryScope>();
        services.AddSingleton<MemoryScope, DialogClassMemoryScope>();
        services.AddSingleton<MemoryScope, ClassMemoryScope>();
        services.AddSingleton<MemoryScope, ThisMemoryScope>();
        services.AddSingleton<MemoryScope, ConversationMemoryScope>();
        services.AddSingleton<MemoryScope, UserMemoryScope>();

        services.AddSingleton<IPathResolver, DollarPathResolver>();
        services.AddSingleton<IPathResolver, HashPathResolver>();
        services.AddSingleton<IPathResolver, AtAtPathResolver>();
        services.AddSingleton<IPathResolver, AtPathResolver>();
        services.AddSingleton<IPathResolver, PercentPathResolver>();
    }
}
