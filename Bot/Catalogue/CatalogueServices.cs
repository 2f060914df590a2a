namespace EcomBot.Bot.Catalogue;

/// <summary>Registers what the bot learns from the catalogue.</summary>
internal static class CatalogueServices
{
    /// <summary>Adds the feed of the shop's words, at start and whenever they change.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptionsWithValidateOnStart<VocabularyOptions, VocabularyOptionsValidator>()
            .Bind(configuration.GetSection(VocabularyOptions.Section), binder => binder.ErrorOnUnknownConfiguration = true);
        return services.AddScoped<VocabularyFeed>().AddHostedService<VocabularyWatch>();
    }
}
