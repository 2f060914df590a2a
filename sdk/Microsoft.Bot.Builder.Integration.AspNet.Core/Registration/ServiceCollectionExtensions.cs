using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Adds a bot to the services of a web application.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.integration.aspnet.core.servicecollectionextensions"/>
[Obsolete("Register CloudAdapter and the bot in the services instead.")]
public static class ServiceCollectionExtensions
{
    /// <summary>Adds a bot that is made for each request.</summary>
    /// <typeparam name="TBot">The bot.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="configureAction">Says how the application runs it.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <c>null</c>.</exception>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services, Action<BotFrameworkOptions> configureAction = null)
        where TBot : class, IBot
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddBotFrameworkAdapterIntegration(configureAction);
        return services.AddTransient<IBot, TBot>();
    }

    /// <summary>Adds a bot that is there already.</summary>
    /// <typeparam name="TBot">The bot's class.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="bot">The bot.</param>
    /// <param name="configureAction">Says how the application runs it.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">The services or the bot are <c>null</c>.</exception>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services, TBot bot, Action<BotFrameworkOptions> configureAction = null)
        where TBot : class, IBot
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(bot);
        services.AddBotFrameworkAdapterIntegration(configureAction);
        return services.AddSingleton<IBot>(bot);
    }

    /// <summary>Adds a bot that a factory makes for each request.</summary>
    /// <typeparam name="TBot">The bot's class.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="botFactory">Makes the bot.</param>
    /// <param name="configureAction">Says how the application runs it.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException">The services or the factory are <c>null</c>.</exception>
    public static IServiceCollection AddBot<TBot>(this IServiceCollection services, Func<IServiceProvider, TBot> botFactory,
        Action<BotFrameworkOptions> configureAction = null)
        where TBot : class, IBot
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(botFactory);
        services.AddBotFrameworkAdapterIntegration(configureAction);
        return services.AddTransient<IBot>(botFactory);
    }

    /// <summary>Adds what runs a bot's turns, without a bot.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configureAction">Says how the application runs the bot.</param>
    /// <returns>The services.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <c>null</c>.</exception>
    public static IServiceCollection AddBotFrameworkAdapterIntegration(this IServiceCollection services, Action<BotFrameworkOptions> configureAction = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions();
        if (configureAction is not null)
        {
            services.Configure(configureAction);
        }

        services.TryAddSingleton<ICredentialProvider>(provider => OptionsOf(provider).CredentialProvider);
        services.TryAddSingleton<IAdapterIntegration>(provider => new IntegrationAdapter(
            OptionsOf(provider), provider.GetRequiredService<ICredentialProvider>(), provider.GetService<ILogger<IAdapterIntegration>>()));
        return services;
    }

    private static BotFrameworkOptions OptionsOf(IServiceProvider provider) =>
        provider.GetRequiredService<IOptions<BotFrameworkOptions>>().Value;
}
