using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>
/// A channel as turns see it. The channel's endpoint verifies what comes, gives each activity the channel's own id and runs
/// the turn on its adapter; all else (order, second deliveries, retries, crashes) is not its business.
/// </summary>
internal interface ITurnChannel
{
    /// <summary>Whether an activity belongs to the channel.</summary>
    bool Serves(Activity activity);

    /// <summary>Whether customers read the transcript themselves, as on the Direct Line, so that nothing is to be delivered.</summary>
    bool ReadsTranscript => false;

    /// <summary>Completes a reply just before it is committed.</summary>
    /// <param name="reply">The reply, addressed and rendered.</param>
    /// <param name="place">Its place in the transcript, which no other activity of the conversation has.</param>
    void Complete(Reply reply, int place)
    {
    }

    /// <summary>Hears that something was committed that customers may read in the transcript now.</summary>
    void Committed(ConversationKey conversation)
    {
    }

    /// <summary>
    /// Whether the bot may say something now that the customer has not just asked for, by the channel's rules, and the customer would see it.
    /// </summary>
    Task<bool> MayBeginAsync(Activity said, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Begins a turn for an activity outside the request that brought it: one that was accepted before, or the one whose replies are late.</summary>
    Task ResumeAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken);

    /// <summary>Sends one reply to the customer. It may be called again for the same reply after any outcome but delivered, and after a crash.</summary>
    Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken);
}
