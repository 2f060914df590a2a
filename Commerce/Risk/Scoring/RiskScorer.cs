using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Commerce.Risk.Scoring;

/// <summary>Tells how likely misuse is by all rules and figures together.</summary>
internal sealed class RiskScorer(IEnumerable<IRiskRule> rules, RiskModels models, RiskOptions options)
{
    // One in a hundred by every look is worth two units; what is more usual than one in ten says nothing.
    private const double UsualSurprise = 1;
    private const double MostSurprise = 2;

    private static readonly RiskCode[] HeldByRule = [RiskCode.OutsideWindow, RiskCode.SerialNumberMismatch];

    /// <summary>Gets the score with its reasons, the strongest first.</summary>
    public async Task<RiskScore> ScoreAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        var (model, signals) = (models.Current, new List<RiskSignal>());
        foreach (var rule in rules)
        {
            signals.AddRange(await rule.LookAsync(question, given, cancellationToken));
        }

        signals.AddRange(Unlike(signals, model));
        RiskReason[] reasons = [.. signals.Select(one => new RiskReason(one.Code, one.Value, one.Value * model.Weights.Of[one.Code], one.Data))
            .OrderByDescending(reason => reason.Effect)];
        var probability = model.Weights.ProbabilityOf(signals.Select(one => (one.Code, one.Value)));
        return new(probability, reasons, question.CanWait && (probability >= options.HoldFrom || reasons.Any(reason => HeldByRule.Contains(reason.Code))));
    }

    private static IEnumerable<RiskSignal> Unlike(List<RiskSignal> signals, RiskModel model)
    {
        var surprise = model.Requests?.SurpriseOf(RiskModel.RowOf(signals.Select(one => (one.Code, one.Value)))) ?? 0;
        return surprise > UsualSurprise ? [new(RiskCode.UnlikeOthers, Math.Min(surprise - UsualSurprise, MostSurprise))] : [];
    }
}

/// <summary>How likely misuse is, and whether a person is asked.</summary>
internal sealed record RiskScore(double Probability, IReadOnlyList<RiskReason> Reasons, bool IsHeld);
