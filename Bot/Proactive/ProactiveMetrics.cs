using System.Diagnostics.Metrics;
using EcomBot.Bot.Turns;

namespace EcomBot.Bot.Proactive;

/// <summary>What is counted of messages that customers did not just ask for, and of what the shop's systems say.</summary>
internal sealed class ProactiveMetrics
{
    private readonly Counter<long> _notices;
    private readonly Counter<long> _passedOver;
    private readonly Counter<long> _events;

    public ProactiveMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(TurnMetrics.Meter);
        _notices = meter.CreateCounter<long>("bot.notices", "{notice}",
            "Messages that customers did not just ask for, by kind, by what became of them, and why.");
        _passedOver = meter.CreateCounter<long>("bot.notices.closed", "{notice}",
            "Messages that were not sent in a conversation since its channel's rules forbid it, by kind and channel.");
        _events = meter.CreateCounter<long>("bot.events", "{event}", "What the shop's systems said, by type and answer.");
    }

    /// <summary>Counts a notice that is done.</summary>
    public void Done(string kind, string result, string reason = "none") => _notices.Add(1, new("kind", kind), new("result", result), new("reason", reason));

    /// <summary>Counts a notice that a channel does not allow in a conversation.</summary>
    public void Closed(string kind, string channel) => _passedOver.Add(1, new("kind", kind), new("channel", channel));

    /// <summary>Counts an event of the shop's systems.</summary>
    public void Heard(string type, int status) => _events.Add(1, new("type", type), new("status", status));
}
