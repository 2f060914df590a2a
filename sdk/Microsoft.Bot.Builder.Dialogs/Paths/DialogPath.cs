namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths into the memory of a dialog.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogpath"/>
public class DialogPath
{
    /// <summary>Counts the events of the dialog; stamps changes of tracked paths.</summary>
    public const string EventCounter = "dialog.eventCounter";

    /// <summary>The properties that the dialog currently asks for.</summary>
    public const string ExpectedProperties = "dialog.expectedProperties";

    /// <summary>The operation taken where the user names none.</summary>
    public const string DefaultOperation = "dialog.defaultOperation";

    /// <summary>The last event that was asked about.</summary>
    public const string LastEvent = "dialog.lastEvent";

    /// <summary>The properties that the dialog still needs.</summary>
    public const string RequiredProperties = "dialog.requiredProperties";

    /// <summary>How often the current question was asked again.</summary>
    public const string Retries = "dialog.retries";

    /// <summary>The last intent recognised.</summary>
    public const string LastIntent = "dialog.lastIntent";

    /// <summary>The last event that set something off.</summary>
    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    /// <summary>The name of a property below <c>dialog</c>.</summary>
    /// <param name="property">A path such as <c>dialog.name</c>.</param>
    /// <returns>The path without its first part.</returns>
    public static string GetPropertyName(string property) =>
        property.Replace("dialog.", string.Empty, StringComparison.Ordinal);
}
