using EcomBot.Bot.Agents.Held;
using EcomBot.Bot.Emails;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Dialogs.Notices;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Has customers told what was decided on a request of theirs that was held: in their conversation, and by e-mail where mail can be sent.</summary>
internal sealed class DecisionNews(NoticeBook book, IOptions<SmtpOptions> smtp) : IDecisionListener
{
    /// <inheritdoc/>
    public void Decided(CaseDecision decision, string? reason)
    {
        var (decided, effect) = (decision.Case, decision.Effect);
        var kind = decided.Status == RiskCaseStatus.Approved ? NoticeKind.RequestApproved : NoticeKind.RequestRefused;
        var facts = new NoticeFacts
        {
            Order = decided.Order.Value,
            Request = decided.Kind.ToString(),
            Reason = reason,
            Rma = effect?.After.Return?.Rma?.Value,
            ReturnTo = effect?.ReturnTo,
        };
        foreach (var isByEmail in smtp.Value.IsSet ? new[] { false, true } : [false])
        {
            book.Add(new(
                $"decided:{decided.Id}{(isByEmail ? ":mail" : "")}", decided.Customer, kind, decided.Order.Value, facts with { IsByEmail = isByEmail },
                decided.DecidedAt ?? decided.At));
        }
    }
}
