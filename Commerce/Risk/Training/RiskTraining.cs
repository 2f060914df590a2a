using EcomBot.Commerce.Anomalies.Outliers;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Forecasts;
using EcomBot.Commerce.Risk.Scoring;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Training;

/// <inheritdoc cref="IRiskTraining"/>
internal sealed class RiskTraining(ShopContext shop, OrderHistory history, RiskModels models, TimeProvider time) : IRiskTraining
{
    private const int MostCases = 3000;
    private const int FewestRequests = 50;
    private const int FewestOrders = 200;
    private const double NarrowestAmounts = 0.25;

    /// <inheritdoc/>
    public async Task TrainAsync(CancellationToken cancellationToken)
    {
        var orders = await history.ReadAsync(cancellationToken);
        var cases = await shop.RiskCases.AsNoTracking().OrderByDescending(one => one.At).Take(MostCases).ToListAsync(cancellationToken);
        var known = Known(orders);
        models.Current = new()
        {
            Returns = RatesOf(known),
            Amounts = AmountsOf(orders),
            Requests = RequestsOf(cases),
            Weights = EvidenceWeights.Standard.After(DecisionsOf(cases)),
            ReturnForecaster = known.Count < FewestOrders ? null : new(orders.Select(one => (one.Facts, OutcomeOf(one, one.WentBack)))),
            DeliveryForecaster = known.Count < FewestOrders ? null : new(orders.Select(one => (one.Facts, OutcomeOf(one, one.FailedDelivery)))),
        };
    }

    private List<PastOrder> Known(IReadOnlyList<PastOrder> orders) => [.. orders.Where(one => OutcomeOf(one, one.WentBack) is not null)];

    // That something has happened is known at once, that it has not only after a time.
    private bool? OutcomeOf(PastOrder order, bool happened) =>
        happened ? true : order.IsOpen || order.Facts.At + OrderPast.UntilKnown > time.GetUtcNow() ? null : false;

    private static SliceRates RatesOf(List<PastOrder> orders)
    {
        var rates = new SliceRates();
        orders.ForEach(one => rates.Add(one.Facts.Slices.Append(RiskModel.Alike(one.Facts.PastOrders)), one.WentBack));
        return rates;
    }

    private static (double Mean, double Deviation)? AmountsOf(IReadOnlyList<PastOrder> orders)
    {
        double[] amounts = [.. orders.Select(one => Math.Log(1 + one.Facts.Total))];
        return amounts.Length < FewestRequests ? null
            : (amounts.Average(), Math.Max(NarrowestAmounts, Math.Sqrt(amounts.Average(one => Math.Pow(one - amounts.Average(), 2)))));
    }

    private static OutlierModel? RequestsOf(List<RiskCase> cases) =>
        cases.Count < FewestRequests ? null : new([.. cases.Select(one => RiskModel.RowOf(Seen(one)))]);

    private static (IReadOnlyList<(RiskCode, double)> Seen, bool IsMisuse)[] DecisionsOf(List<RiskCase> cases) =>
    [
        .. cases.Where(one => one.Status is RiskCaseStatus.Approved or RiskCaseStatus.Refused)
            .Select(one => (Seen(one), one.Status == RiskCaseStatus.Refused)),
    ];

    private static IReadOnlyList<(RiskCode Code, double Value)> Seen(RiskCase one) => [.. one.Reasons.Select(reason => (reason.Code, reason.Value))];
}
