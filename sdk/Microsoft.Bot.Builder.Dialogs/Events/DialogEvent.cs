namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that happened and that dialogs may handle, from the active one up to the root.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogevent"/>
public class DialogEvent
{
    /// <summary>Whether a parent is asked when the dialog does not handle the event. Default false.</summary>
    public bool Bubble { get; set; }

    /// <summary>The event's name, one of <see cref="DialogEvents"/> or the bot's own.</summary>
    public string Name { get; set; }

    /// <summary>What came with the event; null when nothing did.</summary>
    public object Value { get; set; }
}
