namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
/// <typeparam name="T">What the prompt asks for.</typeparam>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.promptrecognizerresult-1"/>
public class PromptRecognizerResult<T>
{
    /// <summary>Makes a result: nothing recognised, no interruption allowed.</summary>
    public PromptRecognizerResult()
    {
        Succeeded = false;
        AllowInterruption = false;
    }

    /// <summary>Whether a value was recognised.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value; a validator may replace it.</summary>
    public T Value { get; set; }

    /// <summary>Whether a dialog around may interrupt although a value was recognised. Default false.</summary>
    public bool AllowInterruption { get; set; }
}
