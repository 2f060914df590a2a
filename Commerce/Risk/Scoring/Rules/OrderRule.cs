using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Learning;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>How large the amount is beside others, how often its products go back, and how long it was kept.</summary>
internal sealed class OrderRule(RiskModels models, ServiceRules rules) : IRiskRule
{
    private const double Most = 4;

    /// <inheritdoc/>
    public Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<RiskSignal>>([.. Amount(question), .. Products(question), .. Kept(question, given)]);

    private IEnumerable<RiskSignal> Amount(RiskQuestion question)
    {
        var beyond = models.Current.Amounts is { } usual
            ? Math.Clamp((Math.Log(1 + (double)question.Amount.Amount) - usual.Mean) / usual.Deviation, -Most, Most) : 0;
        return beyond == 0 ? [] : [new(RiskCode.HighAmount, beyond, ("amount", question.Amount))];
    }

    private IEnumerable<RiskSignal> Products(RiskQuestion question)
    {
        var returns = models.Current.Returns;
        var (rate, where) = returns.Highest(question.Pieces.Select(line => new Slice(SliceDimension.Product, line.Product.Value)), SliceDimension.Product);
        var beyond = LogOdds.Of(rate) - LogOdds.Of(returns.Overall);
        return where is null || beyond == 0 ? [] : [new(RiskCode.UsuallyReturned, Math.Clamp(beyond, -Most, Most),
            ("product", where.Value), ("rate", Math.Round(100 * rate)))];
    }

    private IEnumerable<RiskSignal> Kept(RiskQuestion question, OrderCase given)
    {
        if (question.Kind is not (RiskKind.Return or RiskKind.Exchange) || given.Order.DeliveredAt is not { } delivered)
        {
            return [];
        }

        var days = Math.Max(0, (given.View.Now - delivered).TotalDays);
        return [new(RiskCode.LongAfterDelivery, Math.Min(days / Math.Max(1, rules.ReturnWindowDays), 2), ("days", Math.Floor(days)))];
    }
}
