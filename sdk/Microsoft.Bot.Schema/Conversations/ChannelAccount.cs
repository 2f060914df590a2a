using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody who takes part in a conversation: a customer, a bot, an agent.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.channelaccount"/>
public class ChannelAccount
{
    private JObject _properties;

    public ChannelAccount()
    {
    }

    public ChannelAccount(string id = null, string name = null, string role = null, string aadObjectId = null)
    {
        Id = id;
        Name = name;
        Role = role;
        AadObjectId = aadObjectId;
    }

    /// <summary>What the channel calls them; unique in the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name others see.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Their object id in Microsoft Entra ID, where the channel knows it.</summary>
    [JsonProperty("aadObjectId")]
    public string AadObjectId { get; set; }

    /// <summary>Fields of the JSON that this class does not know; they are written back as they came.</summary>
    [JsonExtensionData]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }

    /// <summary>The unknown properties without making an object for none.</summary>
    internal JObject PropertiesOrNull => _properties;

    /// <summary>What they are: one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }
}
