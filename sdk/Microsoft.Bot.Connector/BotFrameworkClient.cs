using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>A bot's way to other bots.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.skills.botframeworkclient"/>
public abstract class BotFrameworkClient : IDisposable
{
    /// <summary>Sends an activity to another bot, whose answer may have any body.</summary>
    /// <param name="fromBotId">This bot's app id.</param>
    /// <param name="toBotId">The other bot's app id.</param>
    /// <param name="toUrl">The other bot's address.</param>
    /// <param name="serviceUrl">Where the other bot answers to.</param>
    /// <param name="conversationId">The conversation the other bot is to see.</param>
    /// <param name="activity">The activity; the other bot gets a copy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The other bot's answer.</returns>
    public virtual async Task<InvokeResponse> PostActivityAsync(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default) =>
        await PostActivityAsync<object>(fromBotId, toBotId, toUrl, serviceUrl, conversationId, activity, cancellationToken);

    /// <summary>Sends an activity to another bot, whose answer has a body of a known type.</summary>
    /// <typeparam name="T">What the body says.</typeparam>
    /// <param name="fromBotId">This bot's app id.</param>
    /// <param name="toBotId">The other bot's app id.</param>
    /// <param name="toUrl">The other bot's address.</param>
    /// <param name="serviceUrl">Where the other bot answers to.</param>
    /// <param name="conversationId">The conversation the other bot is to see.</param>
    /// <param name="activity">The activity; the other bot gets a copy.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The other bot's answer.</returns>
    public abstract Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId, string toBotId, Uri toUrl, Uri serviceUrl, string conversationId, Activity activity, CancellationToken cancellationToken = default);

    /// <summary>Ends the client.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the client; there is nothing to release by default.</summary>
    /// <param name="disposing">False when called by a finalizer.</param>
    protected virtual void Dispose(bool disposing)
    {
    }
}
