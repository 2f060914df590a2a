using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Azure;
using Azure.AI.TextAnalytics;
using EcomBot.Cognitive;
using EcomBot.Cognitive.Azure;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;
using EcomBot.Tests.Fakes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using EntityCategory = EcomBot.Cognitive.EntityCategory;

namespace EcomBot.Tests.Cognitive.Azure;

public sealed class AzureTextAnalyzerTests : IDisposable
{
    private readonly FakeTimeProvider _clock = new();
    private readonly ServiceProvider _services = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly ConcurrentBag<string> _reasons = [];
    private readonly LocalTextAnalyzer _local = new(AVocabulary.Source, IntentModel.Empty);
    private readonly AzureLanguageOptions _options = new() { Gathering = TimeSpan.Zero };
    private MeterListener? _listener;

    public void Dispose()
    {
        _listener?.Dispose();
        _services.Dispose();
    }

    [Fact]
    public async Task What_azure_says_is_put_beside_what_the_bot_reads_itself()
    {
        await using var service = await LanguageService.StartAsync(AzureAnswers.AnswerAsync);

        var insights = await Analyzer(service).AnalyzeAsync("Yusuf wants #W2611340", TextHints.None, CancellationToken.None);

        Assert.Equal((SentimentLabel.Positive, 0.9), (insights.Sentiment.Label, insights.Sentiment.Positive));
        Assert.Equal("Yusuf", Assert.Single(insights.EntitiesOf(EntityCategory.Person)).Text);
        Assert.Equal("#W2611340", Assert.Single(insights.EntitiesOf(EntityCategory.OrderNumber)).Value);
        Assert.Equal(["Yusuf wants #W2611340"], insights.KeyPhrases);
        Assert.Equal(["none"], _reasons);
    }

    [Fact]
    public async Task Texts_of_several_conversations_share_calls_within_the_limits()
    {
        _options.Gathering = TimeSpan.FromMilliseconds(50);
        await using var service = await LanguageService.StartAsync(AzureAnswers.AnswerAsync);
        var analyzer = Analyzer(service);

        var reading = Enumerable.Range(0, 20).Select(index => analyzer.AnalyzeAsync($"text {index}", TextHints.None, CancellationToken.None)).ToArray();
        var insights = await Task.WhenAll(reading);

        Assert.Equal(Enumerable.Range(0, 20).Select(index => $"text {index}"), insights.Select(insight => insight.KeyPhrases.Single()));
        var asked = service.Asked.GroupBy(call => AzureAnswers.KindOf(call.Body), call => AzureAnswers.DocumentsIn(call.Body))
            .ToDictionary(group => group.Key, group => group.ToArray());
        Assert.Equal([10, 10], asked["SentimentAnalysis"]);
        Assert.Equal([5, 5, 5, 5], asked["EntityRecognition"]);
        Assert.Equal([10, 10], asked["KeyPhraseExtraction"]);
    }

    [Fact]
    public async Task A_text_waits_for_others_no_longer_than_it_may()
    {
        _options.Gathering = TimeSpan.FromMilliseconds(50);
        await using var service = await LanguageService.StartAsync(AzureAnswers.AnswerAsync);

        var reading = Analyzer(service).AnalyzeAsync("alone", TextHints.None, CancellationToken.None);
        Assert.Empty(service.Asked);
        _clock.Advance(_options.Gathering);

        Assert.Equal(["alone"], (await reading).KeyPhrases);
    }

    [Fact]
    public async Task A_minute_of_throttling_fails_no_turn_of_a_hundred_conversations()
    {
        await using var service = await LanguageService.StartAsync((context, _) =>
        {
            context.Response.Headers.RetryAfter = "60";
            return LanguageService.WriteAsync(context, """{"error":{"code":"TooManyRequests","message":"Slow down."}}""", StatusCodes.Status429TooManyRequests);
        });
        var analyzer = Analyzer(service);
        var own = _local.Analyze("where is #W2611340", TextHints.None);

        for (var second = 0; second < 60; second++)
        {
            var turns = Enumerable.Range(0, 100).Select(_ => analyzer.AnalyzeAsync("where is #W2611340", TextHints.None, CancellationToken.None));
            Assert.All(await Task.WhenAll(turns), insights => Assert.Equal(own.Entities, insights.Entities));
            _clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(6000, _reasons.Count);
        Assert.Equal(["open", "throttled"], _reasons.Distinct().Order());
        Assert.True(service.Asked.Count < 600, $"Azure was asked {service.Asked.Count} times while it asked to be left alone.");
    }

    [Fact]
    public async Task When_azure_is_well_again_it_is_asked_again()
    {
        var isDown = true;
        await using var service = await LanguageService.StartAsync((context, body) =>
            isDown ? LanguageService.WriteAsync(context, "{}", StatusCodes.Status503ServiceUnavailable) : AzureAnswers.AnswerAsync(context, body));
        var analyzer = Analyzer(service);
        for (var turn = 0; turn < 10; turn++)
        {
            await analyzer.AnalyzeAsync("hello", TextHints.None, CancellationToken.None);
        }

        isDown = false;
        _clock.Advance(_options.Break + TimeSpan.FromSeconds(1));
        var insights = await analyzer.AnalyzeAsync("hello", TextHints.None, CancellationToken.None);

        Assert.Equal(["hello"], insights.KeyPhrases);
        Assert.Contains("open", _reasons);
    }

    [Fact]
    public async Task A_silent_service_is_given_up_at_the_time_limit()
    {
        await using var service = await LanguageService.StartAsync((context, _) =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));

        var reading = Analyzer(service).AnalyzeAsync("where is #W2611340", TextHints.None, CancellationToken.None);
        Assert.False(reading.IsCompleted);
        _clock.Advance(_options.Timeout);

        Assert.Single((await reading).Entities);
        Assert.Equal(["timeout"], _reasons);
    }

    [Theory]
    [InlineData("not json", 200, "malformed")]
    [InlineData("{}", 200, "malformed")]
    [InlineData("""{"error":{"code":"InternalServerError","message":"Sorry."}}""", 500, "failed")]
    [InlineData("""{"error":{"code":"Unauthorized","message":"Who are you?"}}""", 401, "failed")]
    public async Task A_broken_answer_leaves_the_bots_own_reading(string json, int status, string reason)
    {
        await using var service = await LanguageService.AnsweringAsync(json, status);

        var insights = await Analyzer(service).AnalyzeAsync("where is #W2611340", TextHints.None, CancellationToken.None);

        Assert.Single(insights.Entities);
        Assert.Equal([reason], _reasons);
    }

    [Fact]
    public async Task A_document_that_azure_cannot_read_keeps_the_bots_own_reading()
    {
        await using var service = await LanguageService.StartAsync(AzureAnswers.AnswerAsync);

        var insights = await Analyzer(service).AnalyzeAsync("unreadable #W2611340", TextHints.None, CancellationToken.None);

        Assert.Equal(_local.Analyze("unreadable #W2611340", TextHints.None).Sentiment, insights.Sentiment);
        Assert.Single(insights.Entities);
    }

    [Fact]
    public async Task A_cancelled_turn_stays_cancelled()
    {
        await using var service = await LanguageService.StartAsync((context, _) =>
            Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default));
        using var turn = new CancellationTokenSource();

        var reading = Analyzer(service).AnalyzeAsync("hello", TextHints.None, turn.Token);
        await turn.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
        _clock.Advance(_options.Timeout);
    }

    [Fact]
    public async Task A_long_text_is_cut_to_what_the_service_reads()
    {
        await using var service = await LanguageService.StartAsync(AzureAnswers.AnswerAsync);
        var text = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 6000));

        var insights = await Analyzer(service).AnalyzeAsync(text, TextHints.None, CancellationToken.None);

        Assert.Equal(5120 * "👩‍👩‍👧‍👦".Length, insights.KeyPhrases.Single().Length);
    }

    private AzureTextAnalyzer Analyzer(LanguageService service)
    {
        var metrics = new AnalysisMetrics(_services.GetRequiredService<IMeterFactory>());
        _listener = new() { InstrumentPublished = (instrument, listener) => Listen(instrument, listener) };
        _listener.SetMeasurementEventCallback<long>((_, _, tags, _) => _reasons.Add(Reason(tags)));
        _listener.Start();
        var client = new TextAnalyticsClient(service.Endpoint, new AzureKeyCredential("secret"), new() { Retry = { MaxRetries = 0 } });
        return new(_local, client, Options.Create(_options), _clock, metrics);
    }

    private void Listen(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Scope == _services.GetRequiredService<IMeterFactory>())
        {
            listener.EnableMeasurementEvents(instrument);
        }
    }

    private static string Reason(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Key == "reason")
            {
                return (string)tag.Value!;
            }
        }
        return "";
    }
}
