using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The memory of a dialog context as it was shown before memory scopes.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogcontextvisiblestate"/>
[Obsolete("Use DialogStateManager.")]
public class DialogContextVisibleState
{
    /// <summary>What is remembered of the user.</summary>
    [JsonProperty("user")]
    public IDictionary<string, object> User { get; set; }

    /// <summary>What is remembered of the conversation.</summary>
    [JsonProperty("conversation")]
    public IDictionary<string, object> Conversation { get; set; }

    /// <summary>What the dialog remembers.</summary>
    [JsonProperty("dialog")]
    public IDictionary<string, object> Dialog { get; set; }
}
