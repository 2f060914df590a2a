using System.Collections.Concurrent;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Wakes those who wait for a conversation's next activity.</summary>
internal sealed class ConversationSignals
{
    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new();

    /// <summary>What ends when the conversation's next activity is there. Take it before reading, so that none is missed.</summary>
    public Task Next(string conversationId) =>
        _waiting.GetOrAdd(conversationId, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes everybody who waits for the conversation.</summary>
    public void Raise(string conversationId)
    {
        if (_waiting.TryRemove(conversationId, out var waiting))
        {
            waiting.SetResult();
        }
    }
}
