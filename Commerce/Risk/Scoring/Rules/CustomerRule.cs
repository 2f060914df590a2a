using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Learning;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>How much the customer sends back beside customers alike, and how much was asked for lately.</summary>
internal sealed class CustomerRule(RiskModels models) : IRiskRule
{
    private const int Days = 30;
    private const double CasesOfDoubt = 4;
    private const double Most = 4;

    private static readonly OrderStatus[] WentBack =
        [OrderStatus.ReturnRequested, OrderStatus.ExchangeRequested, OrderStatus.Returned, OrderStatus.Exchanged];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        var since = given.View.Now.AddDays(-Days);
        var requests = await given.View.Shop.RiskCases.CountAsync(
            one => one.Customer == given.Customer.Id && one.At >= since, cancellationToken);
        var statuses = await given.View.Shop.Orders.Where(order => order.Customer == given.Customer.Id && order.Number != given.Order.Number)
            .GroupBy(order => order.Status).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        var returned = statuses.Where(status => WentBack.Contains(status.Key)).Sum(status => status.Count);
        return [.. ManyReturns(returned, statuses.Sum(status => status.Count)),
            .. requests == 0 ? (RiskSignal[])[] : [new(RiskCode.ManyRequests, Math.Log2(1 + requests), ("count", requests), ("days", Days))]];
    }

    private IEnumerable<RiskSignal> ManyReturns(int returned, int orders)
    {
        var usual = models.Current.Returns.RateOf(RiskModel.Alike(orders));
        var rate = (returned + (CasesOfDoubt * usual)) / (orders + CasesOfDoubt);
        var beyond = Math.Clamp(LogOdds.Of(rate) - LogOdds.Of(usual), -Most, Most);
        return orders == 0 ? [] : [new(RiskCode.ManyReturns, beyond,
            ("returned", returned), ("orders", orders), ("usual", Math.Round(100 * usual)))];
    }
}
