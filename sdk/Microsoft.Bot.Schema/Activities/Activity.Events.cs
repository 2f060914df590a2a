using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <content>What activities of the other types hold.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activity"/>
public partial class Activity
{
    /// <summary>Who joined the conversation.</summary>
    [JsonProperty("membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    [JsonProperty("membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions that were put on the activity named by <see cref="ReplyToId"/>.</summary>
    [JsonProperty("reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken off the activity named by <see cref="ReplyToId"/>.</summary>
    [JsonProperty("reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    [JsonProperty("topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether those who joined can see what was said before.</summary>
    [JsonProperty("historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>
    /// Whether the bot was added or removed: one of <see cref="ContactRelationUpdateActionTypes"/> or
    /// <see cref="InstallationUpdateActionTypes"/>.
    /// </summary>
    [JsonProperty("action")]
    public string Action { get; set; }

    /// <summary>A few words for the developer about what is traced.</summary>
    [JsonProperty("label")]
    public string Label { get; set; }

    /// <summary>Says what shape <see cref="Value"/> has.</summary>
    [JsonProperty("valueType")]
    public string ValueType { get; set; }

    /// <summary>
    /// The content of an event, an invoke, a command, a trace or a pressed button. Read from JSON it is a
    /// <see cref="JObject"/> or a plain value.
    /// </summary>
    [JsonProperty("value")]
    public object Value { get; set; }

    /// <summary>What event, request or command this is.</summary>
    [JsonProperty("name")]
    public string Name { get; set; }

    /// <summary>Another conversation, or an activity in it, that this one is about.</summary>
    [JsonProperty("relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why the conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty("code")]
    public string Code { get; set; }
}
