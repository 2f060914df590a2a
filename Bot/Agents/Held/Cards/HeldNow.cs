using EcomBot.Bot.Channels.Teams.Cards;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Web;
using EcomBot.Commerce.Risk.Cases;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>The card of a request as it stands now, whoever decided it and wherever.</summary>
internal sealed class HeldNow(IRiskCases cases, StaffAudit audit, IOptions<WebOptions> web)
{
    /// <summary>The card of one that waits.</summary>
    /// <param name="held">The request.</param>
    /// <param name="user">The id on Teams of the person whose card it is; null where that is not known.</param>
    public object Open(RiskCase held, string? user) =>
        HeldCard.Open(held, user,
            web.Value.PublicUrl is { Length: > 0 } address ? new(new Uri(address), $"/desk/held/{Uri.EscapeDataString(held.Id.Value)}") : null);

    /// <summary>What takes the place of a card.</summary>
    /// <param name="id">The request.</param>
    /// <param name="user">The id on Teams of the person who sees it.</param>
    /// <param name="by">Who decided in this turn; null where nobody did.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<CardAnswer> ShowAsync(CaseId id, string? user, string? by, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } held)
        {
            return CardAnswer.Line("There is no such request any more.");
        }
        return CardAnswer.Card(held.Status == RiskCaseStatus.Held
            ? Open(held, user)
            : HeldCard.Decided(held, by ?? (await audit.LastAsync(StaffAct.DecidedCase, id.Value, cancellationToken))?.Name));
    }
}
