using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Turns;

/// <summary>Marks turns that nobody waits for: their activity is kept already, so they may take the time they need.</summary>
internal static class ResumedTurn
{
    private static readonly Mark Resumed = new();

    /// <summary>Marks a turn.</summary>
    public static ITurnContext AsResumed(this ITurnContext turnContext)
    {
        turnContext.TurnState.Set(Resumed);
        return turnContext;
    }

    /// <summary>Whether nobody waits for a turn.</summary>
    public static bool IsResumed(this ITurnContext turnContext) => turnContext.TurnState.Get<Mark>() is not null;

    private sealed class Mark;
}
