namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>Registers the bridge to Chatwoot.</summary>
internal static class ChatwootServices
{
    /// <summary>Adds the bridge; without an address it does nothing.</summary>
    public static IServiceCollection AddChatwoot(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<ChatwootOptions, ChatwootOptionsValidator>()
            .Bind(configuration.GetSection(ChatwootOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        // Bodies hold what is said: they are not logged.
        services.AddHttpClient(ChatwootClient.Name).RemoveAllLoggers();
        return services.AddSingleton<ChatwootClient>().AddSingleton<ChatwootLinks>().AddHostedService<ChatwootClerk>();
    }
}
