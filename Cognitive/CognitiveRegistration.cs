using Azure;
using Azure.AI.TextAnalytics;
using Azure.Identity;
using EcomBot.Cognitive.Azure;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Privacy;
using EcomBot.Cognitive.Spelling;
using EcomBot.Cognitive.Vocabularies;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace EcomBot.Cognitive;

/// <summary>Adds the reading of texts to a host.</summary>
public static class CognitiveRegistration
{
    /// <summary>Where the settings of the reading of texts stand.</summary>
    public const string Section = "Cognitive";

    /// <summary>
    /// Adds an <see cref="ITextAnalyzer"/> and the <see cref="ShopVocabulary"/> that the host fills from its catalogue.
    /// With an endpoint of Azure AI Language (<c>Cognitive:Azure</c>) the analyzer asks Azure too; without, it needs nothing.
    /// A <see cref="MessageReader"/> puts misspelt words right, by every <see cref="IExpectedWords"/> the host adds.
    /// Intents are learnt, when the analyzer is first asked for, from every <see cref="IPhraseSource"/> the host adds.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="configuration">The section <c>Cognitive</c>.</param>
    public static IServiceCollection AddCognitive(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddSingleton<ShopVocabulary>();
        services.AddSingleton<IVocabularySource>(provider => provider.GetRequiredService<ShopVocabulary>());
        services.AddOptionsWithValidateOnStart<IntentOptions, IntentOptionsValidator>().Bind(configuration.GetSection(IntentOptions.Section));
        services.AddSingleton<IntentModelCache>();
        services.AddSingleton(provider => provider.GetRequiredService<IntentModelCache>().Learn(
            [.. provider.GetServices<IPhraseSource>().SelectMany(source => source.Phrases)]));
        services.AddSingleton<LocalTextAnalyzer>();
        services.AddSingleton<SpellingWords>();
        services.AddSingleton<SpellingCorrector>();
        services.AddSingleton<MessageReader>();
        services.AddSingleton<PiiRedactor>();
        AddAzure(services, configuration.GetSection(AzureLanguageOptions.Section));
        return services;
    }

    private static void AddAzure(IServiceCollection services, IConfigurationSection section)
    {
        services.AddOptionsWithValidateOnStart<AzureLanguageOptions, AzureLanguageOptionsValidator>().Bind(section);
        services.AddMetrics();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<AnalysisMetrics>();
        services.AddSingleton(provider => Client(provider.GetRequiredService<IOptions<AzureLanguageOptions>>().Value));
        services.AddSingleton<AzureTextAnalyzer>();
        services.AddSingleton<ITextAnalyzer>(provider => provider.GetRequiredService<IOptions<AzureLanguageOptions>>().Value.Endpoint is null
            ? provider.GetRequiredService<LocalTextAnalyzer>()
            : provider.GetRequiredService<AzureTextAnalyzer>());
    }

    private static TextAnalyticsClient Client(AzureLanguageOptions options)
    {
        var endpoint = options.Endpoint ?? throw new InvalidOperationException("Azure AI Language has no endpoint: Cognitive:Azure:Endpoint.");
        var client = new TextAnalyticsClientOptions { Retry = { MaxRetries = 0, NetworkTimeout = options.Timeout } };
        return string.IsNullOrEmpty(options.Key)
            ? new(endpoint, new DefaultAzureCredential(), client)
            : new(endpoint, new AzureKeyCredential(options.Key), client);
    }
}
