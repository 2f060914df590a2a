using System.Collections.Concurrent;

namespace EcomBot.Bot.Turns;

/// <summary>
/// Replies that were delivered and still stand in the outbox. They leave it with the conversation's next turn, or with those
/// of other conversations a moment later, so that a delivery needs no transaction of its own.
/// </summary>
internal sealed class SentReplies
{
    private readonly ConcurrentDictionary<string, int> _upTo = new();

    /// <summary>The place of the last reply of a conversation that was delivered and still stands there; 0 for none.</summary>
    public int UpTo(string key) => _upTo.GetValueOrDefault(key);

    /// <summary>Remembers that replies were delivered.</summary>
    public void Add(string key, int place) => _upTo.AddOrUpdate(key, place, (_, before) => Math.Max(before, place));

    /// <summary>Forgets what the outbox has forgotten.</summary>
    public void Remove(string key, int place) => _upTo.TryRemove(new(key, place));

    /// <summary>All of them now.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> All => [.. _upTo];
}
