using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes mentions in messages plain text, and takes out those of the bot itself.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.normalizementionsmiddleware"/>
public class NormalizeMentionsMiddleware : IMiddleware
{
    public NormalizeMentionsMiddleware()
    {
    }

    /// <summary>Gets or sets a value indicating whether mentions of the bot are taken out.</summary>
    /// <value>Default <c>true</c>.</value>
    public bool RemoveRecipientMention { get; set; } = true;

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        if (activity.Type == ActivityTypes.Message)
        {
            Normalize(activity);
        }

        return next(cancellationToken);
    }

    private static bool IsMention(Entity entity) => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase);

    private static bool Mentions(Entity entity, string id) =>
        IsMention(entity) && string.Equals((string)entity.Properties?["mentioned"]?["id"], id, StringComparison.OrdinalIgnoreCase);

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            var bot = activity.Recipient?.Id;
            if (bot is not null)
            {
                activity.Entities = activity.Entities?.Where(entity => !Mentions(entity, bot)).ToList();
            }
        }

        activity.Text = MentionMarkup.Remove(activity.Text)?.Trim();
        foreach (var entity in (activity.Entities ?? []).Where(IsMention))
        {
            if (entity.Properties?["text"] is { } text)
            {
                entity.Properties["text"] = MentionMarkup.Remove((string)text)?.Trim();
            }
        }
    }
}
