using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks.Reading;

/// <summary>Tells tasks the order that a message names once for all of them.</summary>
internal static class OrderOfTasks
{
    private static readonly string?[] OfOrders = [Intents.ChangeOrderAddress, Intents.ChangePayment, Intents.CancelOrder];

    private static readonly string[] Verbs = ["verbReturn", "verbExchange", "verbChange", "verbCancel"];

    /// <summary>The tasks, each with the order that is meant for all.</summary>
    // "For order #W1: cancel …, and …": the only number that is named holds for all parts, but not for "my other order".
    public static List<HeardTask> Share(List<HeardTask> tasks, TextInsights message)
    {
        var numbers = message.EntitiesOf(EntityCategory.OrderNumber).DistinctBy(entity => entity.Value ?? entity.Text).ToList();
        return tasks.Count < 2 || numbers.Count > 1 ? tasks : numbers.Count == 0 ? Led(tasks) : tasks.ConvertAll(task =>
            task.Task.Said.EntitiesOf(EntityCategory.OrderNumber).Any() || Words.Has(task.Task.Said.Text, "otherOrder") || IsOfAnOrder(task.Task.Said)
                ? task
                : task with { Task = task.Task with { Said = task.Task.Said.Then(new(numbers[0].Text, [numbers[0] with { Offset = 0 }])) } });
    }

    /// <summary>Whether the orders that a message names stand before a place in it, and so hold for all that follows.</summary>
    public static bool IsOfAll(int start, TextInsights message) => message.EntitiesOf(EntityCategory.OrderNumber).All(number => number.Offset < start);

    // "Return the boots of #W1, and cancel my tablet order": that is an order by what is in it.
    private static bool IsOfAnOrder(Utterance said) =>
        said.EntitiesOf(EntityCategory.Product).Any(product => Words.Begins(said.Text[(product.Offset + product.Length)..], "orderWord"));

    // "The watch, can I get it in black? And ship it to my home": what "it" is was named before.
    private static HeardTask NamedBefore(HeardTask task, List<HeardTask> tasks)
    {
        var said = task.Task.Said;
        var before = tasks.FindLast(other => other.Start < task.Start && other.Task.Said.EntitiesOf(EntityCategory.Product).Any());
        return before is null || !OfOrders.Contains(task.Task.Intent)
            || !(Words.Has(said.Text, "thisOrder") || (Words.Has(said.Text, "all") && !Words.Has(said.Text, "severalOrders")))
            || said.Entities.Any(entity => entity.Category is EntityCategory.Product or EntityCategory.OrderNumberEnding) ? task
            : task with { Task = task.Task with { Said = new Utterance($"order {string.Join(' ', before.Task.Said.EntitiesOf(EntityCategory.Product).Select(product => product.Text))}", []).Then(said) } };
    }

    // "The shoes in my pending order should be black. And return the machine": what has come is in another order.
    private static bool IsOfOtherStatus(string? intent, string lead) => intent == Intents.ReturnItems ? Words.Has(lead, "statusPending")
        : OfOrders.Contains(intent) && Words.Has(lead, "statusDelivered");

    // "In my Denver order change the lamp to a black one, and send it to my address": what leads to an order holds for all parts, and it is one order.
    private static List<HeardTask> Led(List<HeardTask> tasks)
    {
        var first = tasks[0].Task.Said;
        var verb = Verbs.SelectMany(list => Words.FindAll(first.Text, list)).Select(place => place.Start.Value).DefaultIfEmpty(0).Min();
        var lead = first.Part(0, verb);
        if (!Words.Has(lead.Text, "orderWord") || Words.Has(lead.Text, "severalOrders"))
        {
            return tasks.ConvertAll(task => NamedBefore(task, tasks));
        }
        var sameOrder = new Utterance($"{lead.Text} {Words.Of("en", "thisOrder")[^1]}", lead.Entities);
        return tasks.ConvertAll(task => task == tasks[0] || task.Kind.Nature != TaskNature.Action || Words.Has(task.Task.Said.Text, "orderWord")
            || IsOfOtherStatus(task.Task.Intent, lead.Text) ? task
            : task with { Task = task.Task with { Said = sameOrder.Then(task.Task.Said) } });
    }
}
