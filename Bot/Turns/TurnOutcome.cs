using EcomBot.Bot.Storage.Conversations;

namespace EcomBot.Bot.Turns;

/// <summary>How an attempt at a turn ended.</summary>
internal abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>It was committed.</summary>
    /// <param name="Record">What it left.</param>
    internal sealed record Committed(TurnRecord Record) : TurnOutcome;

    /// <summary>The activity was handled before; nothing was changed.</summary>
    /// <param name="Answer">What its request was answered, where that had content.</param>
    internal sealed record Repeated(string? Answer) : TurnOutcome;

    /// <summary>Another turn was committed first; nothing was changed, and the turn is to be run again.</summary>
    internal sealed record Conflict : TurnOutcome
    {
        /// <summary>The only one.</summary>
        public static Conflict Instance { get; } = new();
    }
}
