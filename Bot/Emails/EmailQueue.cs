using System.Threading.Channels;
using EcomBot.Dialogs.EmailProof;

namespace EcomBot.Bot.Emails;

/// <summary>
/// Messages that wait to be sent. They are kept in memory alone, since they hold codes that are stored nowhere but hashed; a customer
/// whose message is lost with the process asks for another.
/// </summary>
internal sealed class EmailQueue
{
    private const int Most = 10_000;

    private readonly Channel<EmailMessage> _messages = Channel.CreateBounded<EmailMessage>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropOldest });

    /// <summary>Lets a message wait; with too many of them the oldest is dropped.</summary>
    public void Add(EmailMessage message) => _messages.Writer.TryWrite(message);

    /// <summary>The messages as they come.</summary>
    public IAsyncEnumerable<EmailMessage> ReadAllAsync(CancellationToken cancellationToken) => _messages.Reader.ReadAllAsync(cancellationToken);
}
