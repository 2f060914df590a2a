using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Bot.Builder;

/// <summary>A part of a bot that brings its own services.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.botcomponent"/>
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
