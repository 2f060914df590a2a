using EcomBot.Cognitive;
using EcomBot.Cognitive.Spelling;

namespace EcomBot.Bot.Turns;

/// <summary>Has everything learnt and loaded that reading a message needs, before the first customer writes.</summary>
internal sealed class TurnWarmUp(MessageReader messages, SpellingWords spelling) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        spelling.Load();
        await messages.ReadAsync("hello", TextHints.None, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
