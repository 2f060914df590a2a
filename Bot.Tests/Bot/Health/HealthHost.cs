using System.Text;
using EcomBot.Bot;
using EcomBot.Bot.Startup;
using EcomBot.Cognitive;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Layout;
using EcomBot.Tests.Processes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Health;

/// <summary>The bot on a shop of its own; it reads messages once it is let.</summary>
internal sealed class HealthHost : ITextAnalyzer, IAsyncDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly WebApplication _bot;
    private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _mayRead = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private HealthHost(string[] settings) => _bot = Program.Build(
        [
            "--Urls=http://127.0.0.1:0", $"--Commerce:ConnectionString=Data Source={_data["shop.db"]};Pooling=False", "--Commerce:SampleShop=false",
            "--Logging:LogLevel:Default=Error", .. settings,
        ],
        services => services.AddSingleton(LearntIntents.Model).AddSingleton(LearntIntents.Spelling).AddSingleton<ITextAnalyzer>(this));

    /// <summary>Asks for its pages.</summary>
    public HttpClient Http { get; } = new();

    /// <summary>Ends when a message has begun to be read.</summary>
    public Task Reading => _reading.Task;

    /// <summary>Starts one.</summary>
    public static async Task<HealthHost> OpenAsync(params string[] settings)
    {
        var host = new HealthHost(settings);
        await using (var scope = host._bot.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareShopAsync(default);
        }
        await host._bot.StartAsync();
        host.Http.BaseAddress = new Uri(host._bot.Urls.First());
        return host;
    }

    /// <summary>Lets it read.</summary>
    public void LetRead() => _mayRead.TrySetResult();

    /// <summary>Brings a message, as the Emulator does, in German.</summary>
    public async Task<HttpResponseMessage> BringAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
        {
            Content = new StringContent(
                await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Bot.Tests", "Payloads", "Emulator", "Message.json")), Encoding.UTF8,
                "application/json"),
        };
        request.Headers.AcceptLanguage.ParseAdd("de-DE");
        return await Http.SendAsync(request);
    }

    /// <inheritdoc/>
    public async Task<TextInsights> AnalyzeAsync(string text, TextHints hints, CancellationToken cancellationToken)
    {
        if (text != "hello")
        {
            _reading.TrySetResult();
            await _mayRead.Task.WaitAsync(cancellationToken);
        }
        return new() { Text = text, Language = new(DetectedLanguage.Other, 0), Sentiment = new(SentimentLabel.Neutral, 0, 1, 0) };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        LetRead();
        Http.Dispose();
        await _bot.StopAsync();
        await _bot.DisposeAsync();
        _data.Dispose();
    }
}
