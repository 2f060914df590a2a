namespace EcomBot.Bot.Catalogue;

/// <summary>Registers what the bot learns from the catalogue.</summary>
internal static class CatalogueServices
{
    /// <summary>Adds the feed of the shop's words.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services) => services.AddScoped<VocabularyFeed>();
}
