using EcomBot.Bot.Channels.Rendering;
using EcomBot.Bot.Insights;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Cognitive;
using EcomBot.Commerce;
using EcomBot.Dialogs;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;

namespace EcomBot.Tests.Bot.Turns;

/// <summary>The turn pipeline as in the product, on a shop of its own, with a channel that records what is delivered.</summary>
internal sealed class TurnHost : IAsyncDisposable
{
    private readonly TestShop _shop;
    private readonly ServiceProvider _services;

    private TurnHost(TestShop shop, ServiceProvider services) => (_shop, _services) = (shop, services);

    /// <summary>The channel.</summary>
    public RecordingChannel Channel => (RecordingChannel)_services.GetRequiredService<ITurnChannel>();

    /// <summary>A service of the host.</summary>
    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Opens one.</summary>
    /// <param name="analyzer">Reads the messages; the pipeline calls it before every turn.</param>
    /// <param name="settings">Settings in the place of the defaults.</param>
    public static async Task<TurnHost> OpenAsync(ITextAnalyzer analyzer, params (string Name, string Value)[] settings)
    {
        var shop = await TestShop.OpenAsync();
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(one => one.Name, one => (string?)one.Value)).Build();
        var services = new ServiceCollection().AddLogging().AddMetrics();
        services.AddSingleton(TimeProvider.System).AddCommerce(new CommerceOptions { ConnectionString = shop.ConnectionString, SampleShop = false });
        services.AddCognitive(new ConfigurationBuilder().Build()).AddSingleton(LearntIntents.Model).AddSingleton(LearntIntents.Spelling).AddSingleton(analyzer)
            .AddDialogs()
            .AddStorage(new CommerceOptions { ConnectionString = shop.ConnectionString }).AddTurns(configuration).AddInsightFigures().AddRendering()
            .AddSingleton<ITurnChannel, RecordingChannel>()
            .AddSingleton<IHostApplicationLifetime>(new ApplicationLifetime(NullLogger<ApplicationLifetime>.Instance));
        var host = new TurnHost(shop, services.BuildServiceProvider());
        await using var database = await host.Get<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        await database.Database.MigrateAsync();
        return host;
    }

    /// <summary>A message of a customer.</summary>
    public static Activity Message(string id, string text, string conversation = "c") => new(ActivityTypes.Message, id: id)
    {
        Text = text,
        ChannelId = "test",
        Locale = "en-US",
        Conversation = new(id: conversation),
        From = new("customer"),
        Recipient = new("bot"),
        ServiceUrl = "urn:test",
    };

    /// <summary>Brings an activity, as a channel does.</summary>
    public Task BringAsync(Activity activity) => Channel.ResumeAsync(activity, (turn, token) => Get<IBot>().OnTurnAsync(turn, token), default);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _shop.DisposeAsync();
    }
}
