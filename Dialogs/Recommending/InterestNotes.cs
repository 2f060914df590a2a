using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Interactions;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Dialogs.Recommending;

/// <summary>Notes what customers make of recommendations, which is what the next ones learn from.</summary>
public sealed class InterestNotes(IShopOperation<NoteInteractions, InteractionsNoted> notes)
{
    /// <summary>Recommendations were shown.</summary>
    internal Task ShownAsync(IReadOnlyList<string> products, TaskTurn turn, CancellationToken cancellationToken)
    {
        turn.Memory.Recommended = [.. products];
        return NoteAsync(InteractionKind.Shown, products, turn, cancellationToken);
    }

    /// <summary>Products were chosen; those among the recommendations count.</summary>
    internal Task ChosenAsync(IReadOnlyList<string> products, TaskTurn turn, CancellationToken cancellationToken) =>
        NoteAsync(InteractionKind.Clicked, products.Count < turn.Memory.Recommended.Count ? [.. products.Intersect(turn.Memory.Recommended)] : [],
            turn, cancellationToken);

    /// <summary>Products are of no interest.</summary>
    internal Task DismissedAsync(IReadOnlyList<string> products, TaskTurn turn, CancellationToken cancellationToken) =>
        NoteAsync(InteractionKind.Dismissed, products, turn, cancellationToken);

    private Task NoteAsync(InteractionKind kind, IReadOnlyList<string> products, TaskTurn turn, CancellationToken cancellationToken) => products.Count == 0
        ? Task.CompletedTask
        : notes.ExecuteAsync(new(ActorKind.Bot, "recommendations"), OperationId.New(),
            new(Shopper.Of(turn), kind, [.. products.Select(id => new ProductId(id))]), cancellationToken);
}
