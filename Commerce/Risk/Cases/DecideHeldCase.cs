using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Flags;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Risk.Cases;

/// <summary>Decides on a request that was held; a person of the shop alone may.</summary>
/// <param name="Case">The case.</param>
/// <param name="Approve">Whether the request is done now.</param>
/// <param name="FlagAccount">Whether the account is flagged from now on, so that others who share its address or card are checked.</param>
/// <param name="Note">What to remember about it, for the shop alone.</param>
public sealed record DecideHeldCase(CaseId Case, bool Approve, bool FlagAccount = false, string? Note = null);

/// <summary>What a decision did.</summary>
/// <param name="Case">The case as it is then.</param>
/// <param name="Effect">What the request did, where it was approved and had something to do.</param>
public sealed record CaseDecision(RiskCase Case, OrderEffect? Effect);

internal sealed class DecideHeldCaseOperation(ShopDesk desk, IEnumerable<IHeldOperation> operations)
    : ShopOperation<DecideHeldCase, CaseDecision>(desk)
{
    /// <inheritdoc/>
    protected override Refusal? WhyNot(Actor actor) => actor.Kind == ActorKind.Agent ? null
        : new(RefusalRule.StaffOnly, "A person of the shop decides this.", ("actor", actor.Kind));

    /// <inheritdoc/>
    protected override async Task<Outcome<CaseDecision>> DecideAsync(
        DecideHeldCase request, ShopView view, CancellationToken cancellationToken)
    {
        var stored = await view.Shop.RiskCases.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Case, cancellationToken);
        var held = stored is null ? view.Find<RiskCase>(RiskCase.KeyOf(request.Case)) : view.See(stored);
        if (held is not { Status: RiskCaseStatus.Held })
        {
            return new Refusal(RefusalRule.CaseNotOpen, $"Case {request.Case} does not wait for a decision.", ("case", request.Case));
        }

        var outcome = request.Approve ? await DoAsync(held, view, cancellationToken) : null;
        if (outcome is { IsAllowed: false })
        {
            return outcome.Refusal;
        }

        if (request.FlagAccount && await view.CustomerAsync(held.Customer, cancellationToken) is { } customer)
        {
            await FlaggedTraits.PutAsync(customer, held.Id.Value, view, cancellationToken);
        }

        return new CaseDecision(Close(held, request, view), outcome?.Effect);
    }

    /// <inheritdoc/>
    protected override CustomerId? PersonOf(DecideHeldCase request, CaseDecision effect) => effect.Case.Customer;

    private async Task<Outcome<OrderEffect>?> DoAsync(RiskCase held, ShopView view, CancellationToken cancellationToken) =>
        operations.FirstOrDefault(one => one.Name == held.Operation) is { } operation && held.Request is { } request
            ? await operation.ApproveAsync(request, view, cancellationToken) : null;

    private static RiskCase Close(RiskCase held, DecideHeldCase request, ShopView view)
    {
        var closed = held with
        {
            Status = request.Approve ? RiskCaseStatus.Approved : RiskCaseStatus.Refused,
            DecidedAt = view.Now,
            Note = request.Note,
        };
        view.Put(closed);
        return closed;
    }
}
