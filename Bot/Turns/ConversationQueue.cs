using System.Collections.Concurrent;

namespace EcomBot.Bot.Turns;

/// <summary>Lets one turn of a conversation run at a time, in the order they came. Conversations do not wait for each other.</summary>
internal sealed class ConversationQueue
{
    private readonly ConcurrentDictionary<ConversationKey, Place> _places = new();

    /// <summary>Takes the next place in the line of a conversation. It does not wait; <see cref="IPlace.EnterAsync"/> does.</summary>
    public IPlace Join(ConversationKey conversation)
    {
        while (true)
        {
            var line = _places.GetOrAdd(conversation, static _ => new Place());
            lock (line)
            {
                if (!line.Closed)
                {
                    line.Waiting++;
                    return new Ticket(this, conversation, line, line.Turn.WaitAsync());
                }
            }
        }
    }

    private void Leave(ConversationKey conversation, Place line)
    {
        lock (line)
        {
            line.Turn.Release();
            if (--line.Waiting == 0)
            {
                line.Closed = true;
                _places.TryRemove(new(conversation, line));
            }
        }
    }

    private sealed class Place
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Waiting { get; set; }

        public bool Closed { get; set; }
    }

    // A ticket that is given back before its turn lets the next one through when its turn comes.
    private sealed class Ticket(ConversationQueue queue, ConversationKey conversation, Place line, Task turn) : IPlace
    {
        private int _left;

        public Task EnterAsync(CancellationToken cancellationToken) => turn.IsCompletedSuccessfully ? turn : turn.WaitAsync(cancellationToken);

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _left, 1) == 1)
            {
                return;
            }
            if (turn.IsCompletedSuccessfully)
            {
                queue.Leave(conversation, line);
            }
            else
            {
                turn.ContinueWith(_ => queue.Leave(conversation, line), TaskScheduler.Default);
            }
        }
    }
}

/// <summary>A place in the line of a conversation; the next one's turn comes when it is disposed of.</summary>
internal interface IPlace : IDisposable
{
    /// <summary>Waits until every earlier turn of the conversation has ended.</summary>
    Task EnterAsync(CancellationToken cancellationToken);
}
