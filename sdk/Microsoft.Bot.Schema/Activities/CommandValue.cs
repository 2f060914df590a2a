using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The value of a command.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.commandvalue-1"/>
public class CommandValue<T>
{
    /// <summary>An id by which the result names the command.</summary>
    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>What the command works on.</summary>
    [JsonProperty("data")]
    public T Data { get; set; }
}
