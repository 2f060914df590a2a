using EcomBot.Cognitive;

namespace EcomBot.Bot.Turns;

/// <summary>Has everything learnt and loaded that reading a message needs, before the first customer writes.</summary>
internal sealed class TurnWarmUp(ITextAnalyzer analyzer) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => analyzer.AnalyzeAsync("hello", TextHints.None, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
