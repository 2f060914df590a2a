using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Learning;

namespace EcomBot.Commerce.Risk.Scoring;

/// <summary>How much each thing that is seen adds to the log-odds of misuse.</summary>
/// <param name="Start">The log-odds where nothing is seen.</param>
/// <param name="Of">The weight of one unit of each code.</param>
internal sealed record EvidenceWeights(double Start, IReadOnlyDictionary<RiskCode, double> Of)
{
    // How far a weight may move for one decision's worth of evidence; the rules are surer than the figures.
    private const double Firmness = 4;
    private const int Steps = 200;
    private const double StepSize = 0.05;

    /// <summary>Gets the weights before anybody decided anything: one request in fifty misused, and a broken rule is held.</summary>
    public static EvidenceWeights Standard { get; } = new(-4, new Dictionary<RiskCode, double>
    {
        [RiskCode.OutsideWindow] = 5,
        [RiskCode.OutsideWarranty] = 3,
        [RiskCode.SerialNumberMismatch] = 6,
        [RiskCode.FlaggedAccount] = 5,
        [RiskCode.AddressOfFlaggedAccount] = 5,
        [RiskCode.PaymentOfFlaggedAccount] = 5,
        [RiskCode.RefundElsewhere] = 1.2,
        [RiskCode.RepeatedNeverArrived] = 2,
        [RiskCode.ManyReturns] = 0.6,
        [RiskCode.HighAmount] = 0.4,
        [RiskCode.ManyRequests] = 0.5,
        [RiskCode.UsuallyReturned] = -0.3,
        [RiskCode.LongAfterDelivery] = 0.3,
        [RiskCode.UnlikeOthers] = 0.4,
    });

    /// <summary>Gets the probability of misuse.</summary>
    public double ProbabilityOf(IEnumerable<(RiskCode Code, double Value)> seen) =>
        LogOdds.ToProbability(Start + seen.Sum(one => Of[one.Code] * one.Value));

    /// <summary>Gets the weights after what persons decided: the likeliest ones, drawn towards these where little was decided.</summary>
    public EvidenceWeights After(IReadOnlyList<(IReadOnlyList<(RiskCode Code, double Value)> Seen, bool IsMisuse)> decisions)
    {
        var (start, weights) = (Start, Of.ToDictionary());
        for (var step = 0; step < (decisions.Count == 0 ? 0 : Steps); step++)
        {
            var now = new EvidenceWeights(start, weights);
            var errors = decisions.Select(one => (one.Seen, Error: (one.IsMisuse ? 1 : 0) - now.ProbabilityOf(one.Seen))).ToArray();
            var pace = StepSize * Firmness / (Firmness + decisions.Count);
            start += pace * (errors.Sum(one => one.Error) + (Firmness * (Start - start)));
            weights = weights.ToDictionary(pair => pair.Key,
                pair => pair.Value + (pace * (Slope(errors, pair.Key) + (Firmness * (Of[pair.Key] - pair.Value)))));
        }

        return new(start, weights);
    }

    private static double Slope(IEnumerable<(IReadOnlyList<(RiskCode Code, double Value)> Seen, double Error)> errors, RiskCode code) =>
        errors.Sum(one => one.Error * one.Seen.Where(seen => seen.Code == code).Sum(seen => seen.Value));
}
