using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Memory;

/// <summary>Keeps what a conversation remembers in its state.</summary>
public sealed class ConversationMemory(ConversationState conversation)
{
    private readonly IStatePropertyAccessor<ServiceMemory> _memory = conversation.CreateProperty<ServiceMemory>("memory");

    /// <summary>What the conversation remembers; changes to it are saved with the turn.</summary>
    public Task<ServiceMemory> OfAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
        _memory.GetAsync(turnContext, () => new(), cancellationToken);

    /// <summary>Forgets all of it, such as when the customer signs out.</summary>
    public Task ForgetAsync(ITurnContext turnContext, CancellationToken cancellationToken) => _memory.DeleteAsync(turnContext, cancellationToken);
}
