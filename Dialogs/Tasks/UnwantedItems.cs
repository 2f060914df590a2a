using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>
/// "I don't want the phone any more" tells neither whether it is to be cancelled nor whether it goes back: the order's status does.
/// </summary>
internal static class UnwantedItems
{
    /// <summary>What a message says where it is no more than that; else nothing.</summary>
    public static string In(Utterance said, TaskTurn turn) => turn.Asked is null && Words.Has(said.Text, "unwanted")
        && !Words.Has(said.Text, "verbReturn") && !Words.Has(said.Text, "verbCancel") ? said.Text : "";

    /// <summary>Whether a message names a thing that is not wanted any more, though it may sound like a no: "não quero mais o celular".</summary>
    public static bool AreNamed(Utterance said) => Words.Has(said.Text, "unwanted")
        && (said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory)
            || Terms.Of(said.Text).Any(term => Terms.IsKnown(term.Text)));

    /// <summary>The task that can do it for an order, where the one that was begun cannot.</summary>
    /// <param name="intent">What is to be done instead.</param>
    /// <param name="order">The order.</param>
    /// <param name="unwanted">What was said.</param>
    /// <param name="kinds">All kinds of tasks.</param>
    public static IReadOnlyList<ServiceTask> Instead(string intent, Order order, string unwanted, TaskKinds kinds) =>
        unwanted.Length > 0 && kinds.For(intent) is { } kind ? [new(kind.Dialog, OrderSelector.Naming(order).Then(new(unwanted, [])), intent)] : [];
}
