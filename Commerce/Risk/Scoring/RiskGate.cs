using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Commerce.Risk.Scoring;

/// <summary>Lets requests through that are in order, and holds those that a person should see first.</summary>
internal sealed class RiskGate(RiskScorer scorer)
{
    /// <summary>Does what is asked, or holds it with nothing done.</summary>
    /// <param name="request">What is asked, to be done later when it is held.</param>
    /// <param name="kind">What kind of request it is.</param>
    /// <param name="given">The order; when a person decided, all goes through.</param>
    /// <param name="apply">Applies the rules of the shop and does it on the order that it gets.</param>
    /// <param name="ask">What there is to score once the rules of the shop allow it.</param>
    /// <param name="cancellationToken">Stops before anything is changed.</param>
    public async Task<Outcome<OrderEffect>> PassAsync(
        object request, RiskKind kind, OrderCase given, Func<OrderCase, Task<Outcome<OrderEffect>>> apply,
        Func<OrderEffect, RiskQuestion> ask, CancellationToken cancellationToken)
    {
        if (given.IsDecided)
        {
            return await apply(given);
        }

        var file = await CaseFile.OpenAsync(given.View, given.Order.Number, cancellationToken);
        if (file.HeldOf(kind) is { } waiting)
        {
            return Hold(given, waiting);
        }

        var trial = given.OnTrial();
        var outcome = await apply(trial);
        return outcome.IsAllowed ? await ReviewAsync(request, ask(outcome.Effect), given, trial, file, outcome, cancellationToken) : outcome;
    }

    /// <summary>Scores a request that changes nothing of the order.</summary>
    public async Task NoteAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        var file = await CaseFile.OpenAsync(given.View, given.Order.Number, cancellationToken);
        file.Add(Case(question, given, file, await scorer.ScoreAsync(question, given, cancellationToken)));
    }

    private async Task<Outcome<OrderEffect>> ReviewAsync(
        object request, RiskQuestion question, OrderCase given, OrderCase trial, CaseFile file, Outcome<OrderEffect> outcome,
        CancellationToken cancellationToken)
    {
        var score = await scorer.ScoreAsync(question, given, cancellationToken);
        var one = Case(question, given, file, score);
        if (score.IsHeld)
        {
            return Hold(given, file.Add(one with { Operation = request.GetType().Name, Request = JournalJson.Write(request) }));
        }

        given.View.Adopt(trial.View);
        file.Add(one);
        return outcome;
    }

    private static OrderEffect Hold(OrderCase given, RiskCase one) => new(given.Order, given.Order, [], Held: one.ToHeld());

    private static RiskCase Case(RiskQuestion question, OrderCase given, CaseFile file, RiskScore score) => new()
    {
        Id = file.NextId,
        Customer = given.Customer.Id,
        Order = given.Order.Number,
        Kind = question.Kind,
        At = given.View.Now,
        Probability = score.Probability,
        Reasons = score.Reasons,
        Status = score.IsHeld ? RiskCaseStatus.Held : RiskCaseStatus.Passed,
    };
}
