using System.Diagnostics.Metrics;

namespace EcomBot.Bot.Turns;

/// <summary>What turns and deliveries are counted by.</summary>
internal sealed class TurnMetrics
{
    /// <summary>The name under which the figures are published.</summary>
    public const string Meter = "EcomBot.Bot";

    private readonly Histogram<double> _turns;
    private readonly Histogram<double> _dialogs;
    private readonly Counter<long> _deliveries;
    private readonly Counter<long> _again;
    private readonly Counter<long> _takenOver;
    private readonly Counter<long> _refused;

    private OutboxFigures _outbox = new(0, TimeSpan.Zero, 0);

    public TurnMetrics(IMeterFactory meters, TurnSlots slots)
    {
        var meter = meters.Create(Meter);
        _turns = meter.CreateHistogram<double>("bot.turn.duration", "s",
            "From the arrival of an activity to the delivery of its replies, by channel and outcome.");
        _dialogs = meter.CreateHistogram<double>("bot.dialog.duration", "s",
            "The part of a turn that its dialogs and the commit take, by the dialog that was left waiting.");
        _deliveries = meter.CreateCounter<long>("bot.deliveries", "{reply}", "Replies handed to channels, by channel and what became of them.");
        _again = meter.CreateCounter<long>("bot.turn.conflicts", "{turn}", "Attempts at turns that lost against another and were run again.");
        _takenOver = meter.CreateCounter<long>("bot.outbox.taken_over", "{reply}",
            "Replies that a dead instance had begun to deliver; customers may get them twice.");
        _refused = meter.CreateCounter<long>("bot.refused", "{activity}", "Activities refused above capacity.");
        meter.CreateObservableGauge("bot.queue.length", () => slots.Inside, "{activity}", "Activities that wait and run in this instance.");
        meter.CreateObservableGauge("bot.outbox.length", () => _outbox.Waiting, "{reply}", "Replies of all instances that have not left yet.");
        meter.CreateObservableGauge("bot.outbox.age", () => _outbox.Oldest.TotalSeconds, "s", "How long the oldest of them has waited.");
        meter.CreateObservableGauge("bot.outbox.dead", () => _outbox.Dead, "{reply}", "Replies that were given up and are kept for people to look at.");
    }

    /// <summary>Says what is in the outbox now.</summary>
    public void Outbox(OutboxFigures figures) => _outbox = figures;

    /// <summary>Counts a turn.</summary>
    public void Turned(string? channel, string outcome, TimeSpan took) =>
        _turns.Record(took.TotalSeconds, new("channel", channel ?? "none"), new("outcome", outcome));

    /// <summary>Counts the dialogs' part of a turn.</summary>
    public void Ran(string dialog, TimeSpan took) => _dialogs.Record(took.TotalSeconds, new KeyValuePair<string, object?>("dialog", dialog));

    /// <summary>Counts a reply that was handed to its channel.</summary>
    public void Delivered(string? channel, DeliveryResult result) =>
        _deliveries.Add(1, new("channel", channel ?? "none"), new("result", NameOf(result)));

    /// <summary>Counts an attempt that lost against another turn.</summary>
    public void Conflicted() => _again.Add(1);

    /// <summary>Counts replies that a dead instance left in delivery.</summary>
    public void TakenOver(int replies) => _takenOver.Add(replies);

    /// <summary>Counts an activity that was refused above capacity.</summary>
    public void Refused() => _refused.Add(1);

    private static string NameOf(DeliveryResult result) => result switch
    {
        DeliveryResult.Delivered => "delivered",
        DeliveryResult.Retry => "retry",
        _ => "dead",
    };
}

/// <summary>What is in the outbox.</summary>
/// <param name="Waiting">How many replies have not left yet.</param>
/// <param name="Oldest">How long the oldest of them has waited.</param>
/// <param name="Dead">How many were given up.</param>
internal sealed record OutboxFigures(int Waiting, TimeSpan Oldest, int Dead);
