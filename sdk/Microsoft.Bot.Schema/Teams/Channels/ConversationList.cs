using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

public class ConversationList
{
    public ConversationList()
    {
    }

    public ConversationList(IList<ChannelInfo> conversations = null)
    {
        Conversations = conversations;
    }

    [JsonProperty("conversations")]
    public IList<ChannelInfo> Conversations { get; set; }
}
