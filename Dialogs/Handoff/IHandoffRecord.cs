using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Handoff;

/// <summary>What was said before a hand-off, for systems outside that take over.</summary>
public interface IHandoffRecord
{
    /// <summary>Gets the conversation up to this message, without what tells who the customer is; null where nothing is kept.</summary>
    Task<Transcript?> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken);
}
