namespace Microsoft.Bot.Schema;

/// <summary>Somebody reacted to a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.imessagereactionactivity"/>
public interface IMessageReactionActivity : IActivity
{
    /// <summary>Reactions that were put on the activity named by <see cref="Activity.ReplyToId"/>.</summary>
    IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken off the activity named by <see cref="Activity.ReplyToId"/>.</summary>
    IList<MessageReaction> ReactionsRemoved { get; set; }
}
