using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One dialog on the stack: which one it is, and what it remembers between turns.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialoginstance"/>
public class DialogInstance
{
    /// <summary>The id of the dialog that this instance runs.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>What the dialog remembers between turns.</summary>
    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    /// <summary>Where the instance stands on a stack that several share; null on a plain stack.</summary>
    public int? StackIndex { get; set; }

    /// <summary>The version of the dialog when it ran last; null before its first turn.</summary>
    public string Version { get; set; }
}
