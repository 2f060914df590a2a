namespace Microsoft.Bot.Schema;

/// <summary>A message for one person alone, about something said in a conversation.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.isuggestionactivity"/>
public interface ISuggestionActivity : IMessageActivity, IActivity
{
    /// <summary>Parts of the text of the activity named by <see cref="Activity.ReplyToId"/> that stand out.</summary>
    IList<TextHighlight> TextHighlights { get; set; }
}
