using Microsoft.Bot.Builder;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.Messenger.Threads;

/// <summary>Keeps the bot silent in a conversation in which a person of the shop writes.</summary>
internal sealed class MessengerPause(ConversationState conversation, IOptions<MessengerOptions> options, TimeProvider time)
{
    private readonly IStatePropertyAccessor<string> _until = conversation.CreateProperty<string>("messengerPausedUntil");

    /// <summary>Whether the bot is silent now.</summary>
    public async Task<bool> IsOnAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        await _until.GetAsync(turnContext, () => null!, cancellationToken) is { } until
        && DateTimeOffset.Parse(until, System.Globalization.CultureInfo.InvariantCulture) > time.GetUtcNow();

    /// <summary>Begins it, or goes on with it: each message of a person lets it begin anew.</summary>
    public Task BeginAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _until.SetAsync(turnContext, (time.GetUtcNow() + options.Value.PauseAfterAgent).ToString("O"), cancellationToken);

    /// <summary>Ends it: the conversation was handed back.</summary>
    public Task EndAsync(ITurnContext turnContext, CancellationToken cancellationToken) => _until.DeleteAsync(turnContext, cancellationToken);
}
