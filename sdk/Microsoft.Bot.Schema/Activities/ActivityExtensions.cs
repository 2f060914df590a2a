namespace Microsoft.Bot.Schema;

/// <summary>Finds and removes the mentions (<c>&lt;at&gt;Bot&lt;/at&gt;</c>) a channel leaves in the text of a message.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.activityextensions"/>
public static class ActivityExtensions
{
    /// <summary>Takes the mentions of the message's recipient, usually the bot, out of its text.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <returns>The new text.</returns>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient?.Id);

    /// <summary>Takes the mentions of one account out of a message's text, whatever their case.</summary>
    /// <param name="activity">The message; its text is changed.</param>
    /// <param name="id">Id of the mentioned account.</param>
    /// <returns>The new text, without white space at its ends where something was removed.</returns>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var written = mention.Text ?? $"<at>{mention.Mentioned?.Name}</at>";
            if (written.Length > 0 && activity.Text != null)
            {
                activity.Text = activity.Text.Replace(written, string.Empty, StringComparison.OrdinalIgnoreCase).Trim();
            }
        }

        return activity.Text;
    }

    /// <summary>Whether a message mentions its recipient, usually the bot.</summary>
    /// <param name="activity">The message.</param>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient?.Id);

    /// <summary>Whether a message mentions an account.</summary>
    /// <param name="activity">The message.</param>
    /// <param name="id">Id of the account.</param>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned?.Id == id);
}
