using EcomBot.Cognitive;
using EcomBot.Cognitive.Azure;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Tests.Cognitive.Intents;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace EcomBot.Tests.Cognitive;

public sealed class CognitiveRegistrationTests
{
    [Fact]
    public async Task Without_settings_messages_are_read_by_the_bot_alone_with_the_hosts_phrases()
    {
        await using var services = Services([], services => services.AddSingleton<IPhraseSource, Phrases>());

        var analyzer = services.GetRequiredService<ITextAnalyzer>();

        Assert.IsType<LocalTextAnalyzer>(analyzer);
        Assert.Equal("CancelOrder", (await analyzer.AnalyzeAsync("please cancel my order", TextHints.None, CancellationToken.None)).TopIntent);
    }

    [Fact]
    public async Task With_an_endpoint_azure_is_asked_too()
    {
        await using var services = Services(new() { ["Azure:Endpoint"] = "https://example.invalid/", ["Azure:Key"] = "secret" });

        Assert.IsType<AzureTextAnalyzer>(services.GetRequiredService<ITextAnalyzer>());
    }

    [Theory]
    [InlineData("Azure:Timeout", "00:01:00")]
    [InlineData("Azure:Gathering", "00:00:01")]
    [InlineData("Azure:FailureRatio", "2")]
    public async Task A_setting_out_of_range_is_refused(string name, string value)
    {
        await using var services = Services(new() { [name] = value });

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<AzureLanguageOptions>>().Value);
    }

    private static ServiceProvider Services(Dictionary<string, string?> settings, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddCognitive(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }

    private sealed class Phrases : IPhraseSource
    {
        IReadOnlyList<IntentPhrase> IPhraseSource.Phrases => APhraseBook.Phrases;
    }
}
