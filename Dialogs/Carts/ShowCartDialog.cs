using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Carts;

/// <summary>Shows what is in the cart. Visitors have one too.</summary>
public sealed class ShowCartDialog(TaskDesk desk, CartKeeper keeper) : TaskDialog<ProductWish>(nameof(ShowCartDialog), desk)
{
    /// <inheritdoc/>
    protected override bool IsForCustomers => false;

    /// <inheritdoc/>
    protected override bool IsPrivate => true;

    /// <inheritdoc/>
    protected override Task<ProductWish> ReadAsync(ProductWish draft, Utterance said, TaskTurn turn, CancellationToken cancellationToken) =>
        Task.FromResult(draft);

    /// <inheritdoc/>
    protected override async Task<TaskMove> NextAsync(ProductWish draft, TaskTurn turn, CancellationToken cancellationToken) =>
        new Tell(CartReplies.Show(await keeper.FindAsync(turn, cancellationToken)));
}
