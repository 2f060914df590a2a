namespace EcomBot.Commerce.BackInStock;

/// <summary>Who waits for what.</summary>
public interface IBackInStock
{
    /// <summary>Gets the wishes whose item can be bought now and whose customer was not told, the oldest first.</summary>
    Task<IReadOnlyList<BackInStockWish>> DueAsync(int count, CancellationToken cancellationToken);
}
