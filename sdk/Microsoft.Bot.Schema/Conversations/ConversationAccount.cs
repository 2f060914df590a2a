using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation: two people, a group or a channel of a team.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.conversationaccount"/>
public class ConversationAccount
{
    private JObject _properties;

    public ConversationAccount()
    {
    }

    public ConversationAccount(
        bool? isGroup = default,
        string conversationType = null,
        string id = null,
        string name = null,
        string aadObjectId = null,
        string role = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        ConversationType = conversationType;
        Id = id;
        Name = name;
        AadObjectId = aadObjectId;
        Role = role;
        TenantId = tenantId;
    }

    /// <summary>Whether it has more than two members. False when missing.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>
    /// What kind of conversation it is, where the channel tells kinds apart: <c>personal</c>, <c>groupChat</c>,
    /// <c>channel</c>.
    /// </summary>
    [JsonProperty("conversationType")]
    public string ConversationType { get; set; }

    /// <summary>What the channel calls it; unique in the channel.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The name others see.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Its object id in Microsoft Entra ID, where the channel knows it.</summary>
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

    /// <summary>What it is: one of <see cref="RoleTypes"/>.</summary>
    [JsonProperty("role")]
    public string Role { get; set; }

    /// <summary>The organisation it belongs to, by its id in Microsoft Entra ID.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
