using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder.Dialogs.Obsolete;

/// <summary>Offers what a component registers as services in the way of component registrations.</summary>
/// <typeparam name="TComponent">The component.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.obsolete.componentregistrationbridge-1"/>
[Obsolete("Use BotComponent.")]
public class ComponentRegistrationBridge<TComponent> : ComponentRegistration, IComponentMemoryScopes, IComponentPathResolvers
    where TComponent : BotComponent, new()
{
    private readonly IConfiguration _configuration;

    /// <summary>Makes a bridge to a component.</summary>
    /// <param name="botComponent">The component.</param>
    /// <param name="configuration">Its settings; null for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="botComponent"/> is null.</exception>
    public ComponentRegistrationBridge(TComponent botComponent, IConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(botComponent);
        BotComponent = botComponent;
        _configuration = configuration ?? new ConfigurationBuilder().Build();
    }

    /// <summary>Makes a bridge to a new component without settings.</summary>
    public ComponentRegistrationBridge()
        : this(new TComponent())
    {
    }

    /// <summary>The component.</summary>
    protected TComponent BotComponent { get; }

    /// <summary>The memory scopes that the component registers.</summary>
    /// <returns>The scopes.</returns>
    public IEnumerable<MemoryScope> GetMemoryScopes() => GetFromComponent<MemoryScope>();

    /// <summary>The path resolvers that the component registers.</summary>
    /// <returns>The resolvers.</returns>
    public IEnumerable<IPathResolver> GetPathResolvers() => GetFromComponent<IPathResolver>();

    /// <summary>The services of a kind that the component registers.</summary>
    /// <typeparam name="TRegistration">The kind.</typeparam>
    /// <param name="services">What is registered already; null for nothing.</param>
    /// <returns>The services.</returns>
    protected IEnumerable<TRegistration> GetFromComponent<TRegistration>(IServiceCollection services = null)
    {
        services ??= new ServiceCollection();
        BotComponent.ConfigureServices(services, _configuration);
        using var provider = services.BuildServiceProvider();
        return provider.GetServices<TRegistration>().ToList();
    }
}
