using System.Text.Json;
using Azure;
using Azure.AI.TextAnalytics;
using EcomBot.Cognitive.Local;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;

namespace EcomBot.Cognitive.Azure;

/// <summary>
/// Reads messages with the bot's own code and lets Azure AI Language improve on it: texts of several conversations share
/// calls; when Azure is slow, throttled, down or broken, the bot's own reading stands.
/// </summary>
internal sealed class AzureTextAnalyzer : ITextAnalyzer
{
    private static readonly TimeSpan Sampled = TimeSpan.FromSeconds(30);

    private readonly LocalTextAnalyzer _local;
    private readonly AzureReader _reader;
    private readonly AzureLanguageOptions _options;
    private readonly TimeProvider _clock;
    private readonly AnalysisMetrics _metrics;
    private readonly ResiliencePipeline<IReadOnlyList<AzureReading>> _breaker;
    private readonly Gatherer<AzureQuestion, AzureReading> _gatherer;

    /// <summary>An analyzer that asks a client, which must not try again by itself.</summary>
    public AzureTextAnalyzer(
        LocalTextAnalyzer local, TextAnalyticsClient client, IOptions<AzureLanguageOptions> options, TimeProvider clock, AnalysisMetrics metrics)
    {
        (_local, _options, _clock, _metrics) = (local, options.Value, clock, metrics);
        _reader = new(client);
        _breaker = Breaker(_options, clock);
        _gatherer = new(AzureReader.MostDocuments, _options.Gathering, clock, AskAsync);
    }

    /// <inheritdoc/>
    public async Task<TextInsights> AnalyzeAsync(string text, TextHints hints, CancellationToken cancellationToken)
    {
        var own = await _local.AnalyzeAsync(text, hints, cancellationToken);
        if (string.IsNullOrWhiteSpace(text))
        {
            return own;
        }
        try
        {
            var reading = await _gatherer.AskAsync(AzureTexts.Of(text, own.Language.Code)).WaitAsync(_options.Timeout, _clock, cancellationToken);
            _metrics.ReadByAzure();
            return AzureInsights.Merge(own, reading);
        }
        catch (Exception failure) when (Reason(failure, cancellationToken) is { } reason)
        {
            _metrics.ReadByBot(reason);
            return own;
        }
    }

    private async Task<IReadOnlyList<AzureReading>> AskAsync(IReadOnlyList<AzureQuestion> questions)
    {
        using var limit = new CancellationTokenSource(_options.Timeout, _clock);
        return await _breaker.ExecuteAsync(async token => await _reader.ReadAsync(questions, token), limit.Token);
    }

    /// <summary>Why Azure did not answer; null for what is the bot's own fault or the end of the turn.</summary>
    private static string? Reason(Exception failure, CancellationToken cancellationToken) => failure switch
    {
        OperationCanceledException when cancellationToken.IsCancellationRequested => null,
        OperationCanceledException or TimeoutException => "timeout",
        BrokenCircuitException => "open",
        RequestFailedException { Status: 429 } => "throttled",
        RequestFailedException or AggregateException => "failed",
        JsonException => "malformed",
        _ => null,
    };

    private static ResiliencePipeline<IReadOnlyList<AzureReading>> Breaker(AzureLanguageOptions options, TimeProvider clock) =>
        new ResiliencePipelineBuilder<IReadOnlyList<AzureReading>> { TimeProvider = clock }
            .AddCircuitBreaker(new()
            {
                FailureRatio = options.FailureRatio,
                MinimumThroughput = options.FewestCalls,
                SamplingDuration = Sampled,
                BreakDuration = options.Break,
                ShouldHandle = new PredicateBuilder<IReadOnlyList<AzureReading>>()
                    .Handle<RequestFailedException>().Handle<JsonException>().Handle<OperationCanceledException>().Handle<AggregateException>(),
            })
            .Build();
}
