namespace EcomBot.Dialogs.Tasks;

/// <summary>The order in which several tasks of one message are done.</summary>
internal static class TaskOrder
{
    /// <summary>
    /// Sorts tasks: an order's address and payment come before its items, since nothing of an order can be changed after its items were;
    /// else the customer's own order stays.
    /// </summary>
    public static List<ServiceTask> Sort(IEnumerable<ServiceTask> tasks) => [.. tasks.OrderBy(task => task.Intent switch
    {
        Intents.ChangeProfileAddress => 0,
        Intents.ChangeOrderAddress or Intents.ChangePayment => 1,
        _ => 2,
    })];
}
