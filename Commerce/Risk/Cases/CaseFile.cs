using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>The cases of one order as an operation sees them, those of its own scope included.</summary>
internal sealed class CaseFile(ShopView view, OrderNumber order)
{
    private readonly List<RiskCase> _cases = [];

    /// <summary>Reads the cases.</summary>
    public static async Task<CaseFile> OpenAsync(ShopView view, OrderNumber order, CancellationToken cancellationToken)
    {
        var file = new CaseFile(view, order);
        var stored = await view.Shop.RiskCases.AsNoTracking().Where(one => one.Order == order).ToListAsync(cancellationToken);
        file._cases.AddRange(stored.Select(view.See));
        while (view.Find<RiskCase>(RiskCase.KeyOf(file.NextId)) is { } unsaved)
        {
            file._cases.Add(unsaved);
        }

        return file;
    }

    /// <summary>Gets the name of the next case.</summary>
    public CaseId NextId => new($"CASE-{order.Key}-{_cases.Count + 1}");

    /// <summary>Gets the case that waits for a person on a request of this kind, or null.</summary>
    public RiskCase? HeldOf(RiskKind kind) => _cases.Find(one => one.Kind == kind && one.Status == RiskCaseStatus.Held);

    /// <summary>Puts a new case beside the others.</summary>
    public RiskCase Add(RiskCase one)
    {
        view.Put(one);
        _cases.Add(one);
        return one;
    }
}
