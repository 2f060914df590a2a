using EcomBot.Cognitive;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>What every turn passes, whichever channel it came from: in order, understood, run, committed, delivered.</summary>
internal sealed class TurnPipeline(
    ConversationQueue queue, ITextAnalyzer analyzer, TurnScopes scopes, IEnumerable<IReplyRenderer> renderers) : IBot
{
    // A conflict means that another turn committed first; that many in a row means that something else is wrong.
    private const int Attempts = 5;

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        using var inOrder = await queue.EnterAsync(ConversationKey.Of(turnContext.Activity), cancellationToken);
        await UnderstandAsync(turnContext, cancellationToken);
        var replies = ReplyBuffer.Attach(turnContext, RendererOf(turnContext.Activity));
        try
        {
            await RunAndCommitAsync(turnContext, replies, cancellationToken);
        }
        catch
        {
            replies.Abandon();
            throw;
        }
        await replies.DeliverAsync(cancellationToken);
    }

    private async Task UnderstandAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text } activity)
        {
            var hints = new TextHints(Now: activity.LocalTimestamp ?? activity.Timestamp);
            turnContext.TurnState.Set(await analyzer.AnalyzeAsync(text, hints, cancellationToken));
        }
    }

    private async Task RunAndCommitAsync(ITurnContext turnContext, ReplyBuffer replies, CancellationToken cancellationToken)
    {
        for (var attempt = 1; !await TryAsync(turnContext, cancellationToken); attempt++)
        {
            if (attempt == Attempts)
            {
                throw new TurnConflictException($"The turn met {Attempts} conflicts in a row.");
            }
            replies.Clear();
        }
    }

    private async Task<bool> TryAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await using var scope = scopes.Open();
        return await scope.Turn.TryRunAsync(turnContext, cancellationToken);
    }

    private IReplyRenderer RendererOf(Activity activity) => renderers.First(renderer => renderer.Serves(activity.ChannelId ?? string.Empty));
}
