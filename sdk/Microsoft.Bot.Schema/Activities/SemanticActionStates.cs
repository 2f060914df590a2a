namespace Microsoft.Bot.Schema;

/// <summary>How far a task has come: the values of <see cref="SemanticAction.State"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.semanticactionstates"/>
public static class SemanticActionStates
{
    public const string Start = "start";
    public const string Continue = "continue";
    public const string Done = "done";
}
