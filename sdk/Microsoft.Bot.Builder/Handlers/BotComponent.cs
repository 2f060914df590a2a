using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder;

/// <summary>A part of a bot that brings its own services.</summary>
public abstract class BotComponent
{
    protected BotComponent()
    {
    }

    /// <summary>Adds the part's services.</summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configuration">The part's configuration.</param>
    public abstract void ConfigureServices(IServiceCollection services, IConfiguration configuration);
}
