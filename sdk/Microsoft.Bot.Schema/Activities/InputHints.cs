namespace Microsoft.Bot.Schema;

/// <summary>Whether a bot waits for an answer: the values of <see cref="Activity.InputHint"/>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.inputhints"/>
public static class InputHints
{
    /// <summary>The bot listens but waits for nothing.</summary>
    public const string AcceptingInput = "acceptingInput";

    /// <summary>The bot does not listen.</summary>
    public const string IgnoringInput = "ignoringInput";

    /// <summary>The bot waits for an answer.</summary>
    public const string ExpectingInput = "expectingInput";
}
