namespace Microsoft.Bot.Schema;

/// <summary>How far a task has come: the values of <see cref="SemanticAction.State"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.semanticactionstates"/>
public static class SemanticActionStates
{
    /// <summary>It begins.</summary>
    public const string Start = "start";

    /// <summary>It goes on.</summary>
    public const string Continue = "continue";

    /// <summary>It is done.</summary>
    public const string Done = "done";
}
