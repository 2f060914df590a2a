using System.Threading.Channels;

namespace EcomBot.Bot.Turns;

/// <summary>Conversations that go on for more than a day, whose old parts may have to be forgotten.</summary>
internal sealed class LongConversations
{
    // One that does not fit is noted again on another day.
    private readonly Channel<string> _keys = Channel.CreateBounded<string>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Notes a conversation at its first turn of a day.</summary>
    public void Note(string key) => _keys.Writer.TryWrite(key);

    /// <summary>Takes one that was noted; null when there is none.</summary>
    public string? Take() => _keys.Reader.TryRead(out var key) ? key : null;
}
