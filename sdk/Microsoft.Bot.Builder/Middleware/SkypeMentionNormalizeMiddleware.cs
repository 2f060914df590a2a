using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Makes the mentions of Skype plain text.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.skypementionnormalizemiddleware"/>
[Obsolete("Skype is no longer a channel; use NormalizeMentionsMiddleware.")]
public class SkypeMentionNormalizeMiddleware : IMiddleware
{
    /// <summary>Makes the mentions of a message from Skype plain text.</summary>
    /// <param name="activity">The activity; of another channel or type it is left alone.</param>
    public static void NormalizeSkypMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message)
        {
            return;
        }

        foreach (var entity in (activity.Entities ?? []).Where(entity => entity.Type == "mention"))
        {
            if (MentionMarkup.Name((string)entity.Properties["text"]) is { } name)
            {
                entity.Properties["text"] = name;
            }
        }
    }

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        return next(cancellationToken);
    }
}
