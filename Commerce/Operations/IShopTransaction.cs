namespace EcomBot.Commerce.Operations;

/// <summary>When the changes of one scope are saved.</summary>
public interface IShopTransaction
{
    /// <summary>
    /// Leaves all changes of this scope for its owner to save, by <c>SaveChangesAsync</c> of the scope's
    /// <see cref="Storage.ShopContext"/>. What was changed is seen by the stores of the scope before that. The owner begins
    /// again in a new scope when the save meets a conflict (see <see cref="ShopConflict"/>).
    /// </summary>
    void Defer();

    /// <summary>Forgets what this scope read and changed: it is as good as a new one, and saves at once unless it is deferred again.</summary>
    void Forget();

    /// <summary>Gets whether this scope has changes that are not saved yet.</summary>
    bool HasChanges { get; }
}
