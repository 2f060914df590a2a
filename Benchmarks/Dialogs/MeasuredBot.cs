using System.Diagnostics;
using Microsoft.Bot.Builder;

namespace EcomBot.Benchmarks.Dialogs;

/// <summary>Measures the turns of a bot that runs one at a time: how long they take and how many bytes they allocate.</summary>
internal sealed class MeasuredBot(IBot bot) : IBot
{
    private readonly List<Turn> _turns = [];

    /// <summary>What was measured since the last time it was taken.</summary>
    public IReadOnlyList<Turn> Take()
    {
        Turn[] taken = [.. _turns];
        _turns.Clear();
        return taken;
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var (bytes, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
        await bot.OnTurnAsync(turnContext, cancellationToken);
        _turns.Add(new(Stopwatch.GetElapsedTime(start).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes));
    }

    /// <summary>One turn.</summary>
    /// <param name="Milliseconds">How long it took.</param>
    /// <param name="Bytes">How many bytes it allocated.</param>
    internal readonly record struct Turn(double Milliseconds, long Bytes);
}
