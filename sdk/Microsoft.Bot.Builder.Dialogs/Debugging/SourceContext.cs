namespace Microsoft.Bot.Builder.Dialogs.Debugging;

/// <summary>The parts of source files being read, the innermost on top.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.debugging.sourcecontext"/>
public class SourceContext
{
    /// <summary>The parts, the innermost on top.</summary>
    public Stack<SourceRange> CallStack { get; } = new();
}
