using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command's result.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.commandresultvalue-1"/>
public class CommandResultValue<T>
{
    /// <summary>The id of the command this is the result of.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What came out of it.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }

    /// <summary>What went wrong; null when it succeeded.</summary>
    [JsonProperty("error")]
    public Error Error { get; set; }
}
