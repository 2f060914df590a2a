namespace Microsoft.Bot.Schema;

/// <summary>Whether a bot waits for an answer: the values of <see cref="Activity.InputHint"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.inputhints"/>
public static class InputHints
{
    public const string AcceptingInput = "acceptingInput";
    public const string IgnoringInput = "ignoringInput";
    public const string ExpectingInput = "expectingInput";
}
