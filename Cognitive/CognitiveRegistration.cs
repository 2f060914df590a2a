using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Vocabularies;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Cognitive;

/// <summary>Adds the reading of texts to a host.</summary>
public static class CognitiveRegistration
{
    /// <summary>
    /// Adds an <see cref="ITextAnalyzer"/> and the <see cref="ShopVocabulary"/> that the host fills from its catalogue.
    /// Intents are learnt, when the analyzer is first asked for, from every <see cref="IPhraseSource"/> the host adds.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section <c>Cognitive</c>.</param>
    public static IServiceCollection AddCognitive(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<ShopVocabulary>();
        services.AddSingleton<IVocabularySource>(provider => provider.GetRequiredService<ShopVocabulary>());
        services.AddSingleton(provider => IntentModel.Train(provider.GetServices<IPhraseSource>().SelectMany(source => source.Phrases)));
        services.AddSingleton<LocalTextAnalyzer>();
        services.AddSingleton<ITextAnalyzer>(provider => provider.GetRequiredService<LocalTextAnalyzer>());
        return services;
    }
}
