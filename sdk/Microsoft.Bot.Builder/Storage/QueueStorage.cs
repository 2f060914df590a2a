using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps activities for later.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.queuestorage"/>
public abstract class QueueStorage
{
    protected QueueStorage()
    {
    }

    /// <summary>Keeps an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="visibilityTimeout">How long it cannot be seen; default not at all.</param>
    /// <param name="timeToLive">How long it is kept; default as the queue does.</param>
    /// <param name="cancellationToken">Stops the keeping.</param>
    /// <returns>What the queue says of it.</returns>
    public abstract Task<string> QueueActivityAsync(Activity activity, TimeSpan? visibilityTimeout = default, TimeSpan? timeToLive = default,
        CancellationToken cancellationToken = default);
}
