using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Handoff;

/// <summary>Nothing is kept, where the host has no transcripts.</summary>
internal sealed class NoRecord : IHandoffRecord
{
    /// <inheritdoc/>
    public Task<Transcript?> ReadAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Task.FromResult<Transcript?>(null);
}
