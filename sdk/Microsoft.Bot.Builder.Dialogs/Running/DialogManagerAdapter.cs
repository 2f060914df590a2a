using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>An adapter that collects what a bot sends.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.dialogmanageradapter"/>
[Obsolete("Use an adapter of your own.")]
public class DialogManagerAdapter : BotAdapter
{
    /// <summary>What was sent, in order.</summary>
    public List<Activity> Activities { get; } = [];

    /// <inheritdoc/>
    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        Activities.AddRange(activities);
        return Task.FromResult(Array.ConvertAll(activities, static activity => new ResourceResponse(activity.Id)));
    }

    /// <summary>Not supported: what was sent cannot be changed.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="activity">The changed activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This adapter collects activities; it does not change them.");

    /// <summary>Not supported: what was sent cannot be taken back.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="reference">The activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("This adapter collects activities; it does not delete them.");
}
