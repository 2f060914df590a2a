namespace Microsoft.Bot.Schema;

/// <summary>Members, topic or something else of a conversation changed.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.iconversationupdateactivity"/>
public interface IConversationUpdateActivity : IActivity
{
    /// <summary>Who joined the conversation.</summary>
    IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>The new topic of the conversation.</summary>
    string TopicName { get; set; }

    /// <summary>Whether those who joined can see what was said before.</summary>
    bool? HistoryDisclosed { get; set; }
}
