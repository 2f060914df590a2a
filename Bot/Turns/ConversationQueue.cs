using System.Collections.Concurrent;

namespace EcomBot.Bot.Turns;

/// <summary>Lets one turn of a conversation run at a time, in the order they came. Conversations do not wait for each other.</summary>
internal sealed class ConversationQueue
{
    private readonly ConcurrentDictionary<ConversationKey, Place> _places = new();

    /// <summary>Waits until every earlier turn of the conversation has ended.</summary>
    /// <returns>What ends this turn when it is disposed of.</returns>
    public async Task<IDisposable> EnterAsync(ConversationKey conversation, CancellationToken cancellationToken)
    {
        var place = Join(conversation);
        try
        {
            await place.Turn.WaitAsync(cancellationToken);
            return new Exit(this, conversation, place);
        }
        catch
        {
            Leave(conversation, place);
            throw;
        }
    }

    private Place Join(ConversationKey conversation)
    {
        while (true)
        {
            var place = _places.GetOrAdd(conversation, static _ => new Place());
            lock (place)
            {
                if (!place.Closed)
                {
                    place.Waiting++;
                    return place;
                }
            }
        }
    }

    private void Leave(ConversationKey conversation, Place place)
    {
        lock (place)
        {
            if (--place.Waiting == 0)
            {
                place.Closed = true;
                _places.TryRemove(new(conversation, place));
            }
        }
    }

    private sealed class Place
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Waiting { get; set; }

        public bool Closed { get; set; }
    }

    private sealed class Exit(ConversationQueue queue, ConversationKey conversation, Place place) : IDisposable
    {
        public void Dispose()
        {
            place.Turn.Release();
            queue.Leave(conversation, place);
        }
    }
}
