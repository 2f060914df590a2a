using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>Scored requests as the shop's database holds them.</summary>
internal sealed class RiskCaseStore(ShopContext shop, ShopDesk desk) : IRiskCases
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskCase>> HeldAsync(int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var held = await shop.RiskCases.Where(one => one.Status == RiskCaseStatus.Held)
            .OrderBy(one => one.At).ThenBy(one => one.Id).Take(count).ToListAsync(cancellationToken);
        return [.. held.Select(desk.Changes.See).Where(one => one.Status == RiskCaseStatus.Held)];
    }

    /// <inheritdoc/>
    public async Task<RiskCase?> FindAsync(CaseId id, CancellationToken cancellationToken)
    {
        var stored = await shop.RiskCases.SingleOrDefaultAsync(one => one.Id == id, cancellationToken);
        return stored is null ? desk.Changes.Find<RiskCase>(RiskCase.KeyOf(id)) : desk.Changes.See(stored);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskCount>> CountAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellationToken)
    {
        var counts = await shop.RiskCases.Where(one => one.At >= from && one.At < to).GroupBy(one => new { one.Kind, one.Status })
            .Select(group => new { group.Key.Kind, group.Key.Status, Count = group.Count() }).ToListAsync(cancellationToken);
        return [.. counts.Select(one => new RiskCount(one.Kind, one.Status, one.Count)).OrderBy(one => one.Kind).ThenBy(one => one.Status)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<RiskCase>> OfCustomerAsync(CustomerId customer, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var cases = await shop.RiskCases.Where(one => one.Customer == customer)
            .OrderByDescending(one => one.At).ThenBy(one => one.Id).Take(count).ToListAsync(cancellationToken);
        return [.. cases.Select(desk.Changes.See)];
    }
}
