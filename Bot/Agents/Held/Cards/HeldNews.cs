using EcomBot.Bot.Turns;
using EcomBot.Commerce.Risk.Cases;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>Shows requests that wait to everybody who may decide and is known on Teams, each of them once.</summary>
internal sealed class HeldNews(DeciderBook book, HeldDeciders deciders, Transcripts transcripts, IServiceScopeFactory scopes)
{
    private const int Most = 100;

    /// <summary>Shows what was not shown yet.</summary>
    public async Task ShowAsync(CancellationToken cancellationToken)
    {
        if (deciders.All.Count == 0 || await book.KnownAsync(cancellationToken) is not { Count: > 0 } known)
        {
            return;
        }
        await using var scope = scopes.CreateAsyncScope();
        var held = await scope.ServiceProvider.GetRequiredService<IRiskCases>().HeldAsync(Most, cancellationToken);
        foreach (var (decider, reference) in known)
        {
            var shown = await book.ShownAsync(decider, [.. held.Select(one => one.Id.Value)], cancellationToken);
            foreach (var one in held.Where(one => !shown.Contains(one.Id.Value)))
            {
                var card = scope.ServiceProvider.GetRequiredService<HeldNow>().Open(one, reference.User?.Id);
                await transcripts.TrySayAsync(To(reference, card), (bot, token) => book.TryShowAsync(bot, one.Id, decider, token), cancellationToken);
            }
        }
    }

    private static Activity To(ConversationReference reference, object card)
    {
        var said = HeldCards.Message(card).ApplyConversationReference(reference);
        (said.From.Role, said.Recipient.Role, said.Id, said.ReplyToId) = (RoleTypes.Bot, RoleTypes.User, null, null);
        return said;
    }
}
