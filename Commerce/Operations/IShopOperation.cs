namespace EcomBot.Commerce.Operations;

/// <summary>One thing that a service agent does.</summary>
/// <typeparam name="TRequest">What is asked for, and by which customer.</typeparam>
/// <typeparam name="TEffect">What it does.</typeparam>
public interface IShopOperation<TRequest, TEffect> where TRequest : class where TEffect : class
{
    /// <summary>Gets what would happen now, by the very rules of <see cref="ExecuteAsync"/>; nothing changes.</summary>
    Task<Outcome<TEffect>> PreviewAsync(TRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// Does it once, however often it is asked for under the same <paramref name="id"/>: later calls get the first effect.
    /// </summary>
    /// <remarks>
    /// Saved at once in a transaction of its own, or, after <see cref="IShopTransaction.Defer"/>, with all else of the scope. A
    /// refusal changes nothing and is not remembered.
    /// </remarks>
    /// <param name="actor">Who makes the change, for the journal.</param>
    /// <param name="id">The name of this change, up to 128 characters.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="cancellationToken">Stops before anything is saved.</param>
    /// <exception cref="ShopConflictException">Others changed the same records again and again meanwhile.</exception>
    Task<Outcome<TEffect>> ExecuteAsync(Actor actor, OperationId id, TRequest request, CancellationToken cancellationToken);
}
