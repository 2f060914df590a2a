using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Bot.Desk;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Talks;

/// <summary>Wakes the pages of the desk, on this instance and on the others, by the line that wakes customers' sockets.</summary>
internal sealed class TalkSignals(ConversationSignals signals) : IHandoffListener
{
    private const string Queue = "desk";
    private const string AnyTalk = "desk/";

    /// <summary>What ends when the queue, or one talk, is different. Take it before reading.</summary>
    public Task Next(string? id) => signals.Next(id is null ? Queue : NameOf(id));

    /// <summary>Lets go of a talk that a page looked at; other pages of it look once more than they must.</summary>
    public void Leave(string? id)
    {
        if (id is not null)
        {
            signals.Wake(NameOf(id));
        }
    }

    /// <summary>Says that the queue is different, and one talk in it.</summary>
    public void Changed(string id)
    {
        signals.Raise(NameOf(id));
        signals.Raise(Queue);
    }

    /// <summary>Says that the queue is different.</summary>
    public void QueueChanged() => signals.Raise(Queue);

    /// <summary>Says that something was said in a talk.</summary>
    public void Said(string id)
    {
        signals.Raise(NameOf(id));
        signals.Raise(AnyTalk);
    }

    /// <summary>What ends when something is said in any talk.</summary>
    public Task NextSaid() => signals.Next(AnyTalk);

    /// <inheritdoc/>
    public void Opened(HandoffCase handoff) => QueueChanged();

    // No conversation of the Direct Line is called so.
    private static string NameOf(string id) => $"{Queue}/{id}";
}
