using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Tells when what a customer asks for says more of a task that waits already, instead of being another one.</summary>
internal static class WaitingTasks
{
    // Tasks that cut what they are told into orders by themselves, so that nothing is lost when two are made one.
    private static readonly string[] OfItems = [Intents.ReturnItems, Intents.ExchangeItems, Intents.ChangeItems];

    /// <summary>Adds what is said to the waiting task that it belongs to.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool TakeIn(List<ServiceTask> waiting, ServiceTask said)
    {
        var place = waiting.FindLastIndex(task => task.Kind == said.Kind && (IsOpen(task.Said) || IsOpen(said.Said) || AreOne(task, said)));
        if (place >= 0)
        {
            waiting[place] = waiting[place] with { Said = waiting[place].Said.Then(said.Said) };
        }
        return place >= 0;
    }

    /// <summary>Whether neither an item nor an order is named: "and I want to cancel something".</summary>
    public static bool IsOpen(Utterance said) => !said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.ProductCategory
        or EntityCategory.OrderNumber or EntityCategory.OrderNumberEnding or EntityCategory.Address) && !Words.Has(said.Text, "otherOrder");

    /// <summary>Whether two tasks are about items of the same orders, so that they are one.</summary>
    public static bool AreOne(ServiceTask task, ServiceTask said) =>
        OfItems.Contains(said.Intent) && NumbersOf(task.Said).SetEquals(NumbersOf(said.Said));

    private static HashSet<string> NumbersOf(Utterance said) =>
        [.. said.EntitiesOf(EntityCategory.OrderNumber).Select(entity => entity.Value ?? entity.Text)];
}
