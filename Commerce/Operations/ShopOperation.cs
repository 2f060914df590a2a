using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Journal;

namespace EcomBot.Commerce.Operations;

/// <summary>What all operations share: the dry run, doing it once, and beginning again after a conflict.</summary>
internal abstract class ShopOperation<TRequest, TEffect>(ShopDesk desk) : IShopOperation<TRequest, TEffect>
    where TRequest : class where TEffect : class
{
    // Each conflict means that somebody else got on, so this many in a row means many callers, not a standstill.
    private const int MostAttempts = 200;

    /// <summary>Gets what the journal calls the operation.</summary>
    private static string Kind => typeof(TRequest).Name;

    /// <inheritdoc/>
    public Task<Outcome<TEffect>> PreviewAsync(TRequest request, CancellationToken cancellationToken) =>
        DecideAsync(request, new ShopView(desk, desk.Changes.Branch()), cancellationToken);

    /// <inheritdoc/>
    public async Task<Outcome<TEffect>> ExecuteAsync(
        Actor actor, OperationId id, TRequest request, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id.Value);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id.Value.Length, 128, nameof(id));
        if (WhyNot(actor) is { } forbidden)
        {
            return forbidden;
        }

        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            if (await desk.FindDoneAsync(id, cancellationToken) is { } done)
            {
                return Answer(done, request);
            }

            var layer = desk.Changes.Branch();
            var outcome = await DecideAsync(request, new ShopView(desk, layer), cancellationToken);
            if (!outcome.IsAllowed)
            {
                // The same operation, sent twice at once, may have been done between the two looks: then it is why.
                return await desk.FindDoneAsync(id, cancellationToken) is { } meanwhile ? Answer(meanwhile, request) : outcome;
            }

            desk.Keep(layer, Record(id, request, outcome.Effect), actor);
            if (desk.IsDeferred || await desk.TrySaveAsync(cancellationToken))
            {
                return outcome;
            }
        }

        throw new ShopConflictException($"{Kind} lost {MostAttempts} times against others.", desk.LastConflict!);
    }

    /// <summary>Gets why this actor may not do it at all, or null.</summary>
    protected virtual Refusal? WhyNot(Actor actor) => null;

    /// <summary>Applies the rules and puts the changes into <paramref name="view"/>.</summary>
    protected abstract Task<Outcome<TEffect>> DecideAsync(TRequest request, ShopView view, CancellationToken cancellationToken);

    /// <summary>Gets whose request it is, where it is a customer's.</summary>
    protected abstract CustomerId? PersonOf(TRequest request, TEffect effect);

    private static Outcome<TEffect> Answer(OperationRecord done, TRequest request) =>
        done.Kind == Kind && done.Request == JournalJson.Write(request)
            ? JournalJson.Read<TEffect>(done.Effect)
            : new Refusal(RefusalRule.OperationIdUsed, "This operation's name was used for something else.", ("operation", done.Id));

    private OperationRecord Record(OperationId id, TRequest request, TEffect effect) => new()
    {
        Id = id,
        Kind = Kind,
        Request = JournalJson.Write(request),
        Effect = JournalJson.Write(effect),
        Customer = PersonOf(request, effect),
        At = desk.Now,
    };
}
