using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The stack of dialogs of a conversation, as it is kept between turns.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogstate"/>
public class DialogState
{
    /// <summary>Makes an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Makes a state around a stack.</summary>
    /// <param name="stack">The stack, its top first; null gives an empty one.</param>
    public DialogState(List<DialogInstance> stack)
    {
        DialogStack = stack ?? [];
    }

    /// <summary>The dialogs on the stack; the first one is the active one.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
