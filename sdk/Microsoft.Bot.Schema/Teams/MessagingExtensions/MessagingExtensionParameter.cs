using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>Something a search of a messaging extension is about.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.messagingextensionparameter"/>
public class MessagingExtensionParameter
{
    public MessagingExtensionParameter()
    {
    }

    public MessagingExtensionParameter(string name = null, object value = null)
    {
        Name = name;
        Value = value;
    }

    /// <summary>Its name in the app's manifest.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Its value.</summary>
    [JsonProperty("value")]
    public object Value { get; set; }
}
