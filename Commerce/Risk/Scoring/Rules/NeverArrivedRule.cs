using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Shipments;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Scoring.Rules;

/// <summary>Parcels that "never arrived" again and again.</summary>
internal sealed class NeverArrivedRule(RiskOptions options) : IRiskRule
{
    private const int Most = 4;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskSignal>> LookAsync(RiskQuestion question, OrderCase given, CancellationToken cancellationToken)
    {
        var since = given.View.Now.AddYears(-1);
        var before = await given.View.Shop.ParcelReports.CountAsync(
            report => report.Customer == given.Customer.Id && report.Trouble == ParcelTrouble.Missing && report.At >= since, cancellationToken);
        var count = before + (question.Kind == RiskKind.MissingParcel ? 1 : 0);
        return count <= options.MissingParcelsWithoutDoubt ? []
            : [new(RiskCode.RepeatedNeverArrived, Math.Min(count - options.MissingParcelsWithoutDoubt, Most), ("count", count))];
    }
}
