using System.Collections.Concurrent;
using System.Threading.Channels;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Wakes those who wait for a conversation's next activity, on this instance and on the others.</summary>
internal sealed class ConversationSignals
{
    // Above that many others look for themselves, a little later.
    private const int MostUntold = 10_000;

    private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new();
    private readonly Channel<string> _untold = System.Threading.Channels.Channel.CreateBounded<string>(
        new BoundedChannelOptions(MostUntold) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });

    /// <summary>Whether other instances share the database and are told; else nobody but this process waits.</summary>
    public bool AreShared { get; set; }

    /// <summary>Conversations that the other instances have not been told of yet.</summary>
    public ChannelReader<string> Untold => _untold.Reader;

    /// <summary>What ends when the conversation's next activity is there. Take it before reading, so that none is missed.</summary>
    public Task Next(string conversationId) =>
        _waiting.GetOrAdd(conversationId, static _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>Wakes everybody who waits for the conversation, and has the other instances told.</summary>
    public void Raise(string conversationId)
    {
        Wake(conversationId);
        if (AreShared)
        {
            _untold.Writer.TryWrite(conversationId);
        }
    }

    /// <summary>Wakes those who wait on this instance.</summary>
    public void Wake(string conversationId)
    {
        if (_waiting.TryRemove(conversationId, out var waiting))
        {
            waiting.SetResult();
        }
    }

    /// <summary>Wakes all who wait on this instance: something may have been missed.</summary>
    public void WakeAll()
    {
        foreach (var conversationId in _waiting.Keys)
        {
            Wake(conversationId);
        }
    }
}
