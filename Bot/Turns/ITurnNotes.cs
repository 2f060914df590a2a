namespace EcomBot.Bot.Turns;

/// <summary>Writes down what there is to count about a customer's message; kept in the commit of its turn.</summary>
internal interface ITurnNotes
{
    /// <summary>The note about a turn that has run, as JSON; null where there is nothing to count.</summary>
    Task<string?> WriteAsync(TurnRun run, CancellationToken cancellationToken);
}
