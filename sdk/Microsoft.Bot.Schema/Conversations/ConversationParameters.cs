using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a channel needs to begin a new conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.conversationparameters"/>
public class ConversationParameters
{
    public ConversationParameters()
    {
    }

    public ConversationParameters(
        bool? isGroup = default,
        ChannelAccount bot = null,
        IList<ChannelAccount> members = null,
        string topicName = null,
        Activity activity = null,
        object channelData = null,
        string tenantId = null)
    {
        IsGroup = isGroup;
        Bot = bot;
        Members = members;
        TopicName = topicName;
        Activity = activity;
        ChannelData = channelData;
        TenantId = tenantId;
    }

    /// <summary>Whether it is to have more than two members. False when missing.</summary>
    [JsonProperty("isGroup")]
    public bool? IsGroup { get; set; }

    /// <summary>The bot that begins it.</summary>
    [JsonProperty("bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>Who is to be in it besides the bot.</summary>
    [JsonProperty("members")]
    public IList<ChannelAccount> Members { get; set; }

    /// <summary>Its topic, on channels that have topics.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>The first activity in it, on channels that take one.</summary>
    [JsonProperty("activity")]
    public Activity Activity { get; set; }

    /// <summary>What only this channel needs.</summary>
    [JsonProperty("channelData")]
    public object ChannelData { get; set; }

    /// <summary>The organisation it is to be in, by its id in Microsoft Entra ID.</summary>
    [JsonProperty("tenantId")]
    public string TenantId { get; set; }
}
