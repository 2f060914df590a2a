using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Finds which of a customer's orders a text speaks of, when that may be several: "both my pending orders", "#W1 and #W2", "my last three
/// orders".</summary>
internal static class OrderSelector
{
    private static readonly OrderStatus[] Open = [OrderStatus.Pending, OrderStatus.PendingItemModified];

    // What customers call the statuses, by the list of words that says so.
    private static readonly (string List, OrderStatus[] Statuses)[] Statuses =
    [
        ("statusPending", Open),
        ("statusOpen", [.. Open, OrderStatus.Processed, OrderStatus.Shipped]),
        ("statusProcessed", [OrderStatus.Processed]),
        ("statusShipped", [OrderStatus.Shipped]),
        ("statusDelivered", [OrderStatus.Delivered]),
        ("statusCancelled", [OrderStatus.Cancelled]),
        ("statusReturned", [OrderStatus.ReturnRequested, OrderStatus.Returned]),
        ("statusExchanged", [OrderStatus.ExchangeRequested, OrderStatus.Exchanged]),
    ];

    /// <summary>The orders that a text speaks of.</summary>
    /// <param name="said">The text.</param>
    /// <param name="all">The customer's orders, newest first.</param>
    /// <param name="now">The present moment.</param>
    public static SelectedOrders Read(Utterance said, IReadOnlyList<Order> all, DateTimeOffset now)
    {
        said = said with { Text = WithoutKept(said.Text) };
        var (meant, leftOut) = LeftOutOrders.Split(said);
        if (leftOut.Text.Length > 0 && (IsSeveral(meant.Text) || IsAllBut(meant.Text, leftOut.Text))
            && LeftOutOrders.Of(leftOut, Meant(meant, all, now).Orders, now) is { Count: > 0 } others)
        {
            var selected = Meant(meant, all, now);
            return selected with { Orders = [.. selected.Orders.Except(others)], IsSeveral = true, IsNarrow = true, LeavesOut = true };
        }
        return Meant(said, all, now);
    }

    // "Cancela tudo, menos o pedido da camiseta"
    private static bool IsAllBut(string meant, string leftOut) => Words.Has(meant, "all") && Words.Has(leftOut, "orderWord");

    private static bool IsSeveral(string text) => AreSeveral(text) || Words.Has(text, "everythingThatIs");

    // "Cancel one of my orders" means one, and so does "I have them in two orders, cancel the one that has …".
    private static bool AreSeveral(string text) => Words.FindAll(text, "oneOfSeveral") is var single && Words.FindAll(text, "theOne") is var one
        && Words.FindAll(text, "severalOrders").Any(several => !one.Any(place => place.Start.Value > several.End.Value)
            && !single.Any(place => place.Start.Value <= several.Start.Value && place.End.Value >= several.Start.Value));

    // "Cancel the one with the boots, keep the others"
    private static string WithoutKept(string text)
    {
        var letters = text.ToCharArray();
        foreach (var place in Words.FindAll(text, "keepsRest"))
        {
            letters.AsSpan()[place].Fill(' ');
        }
        return new(letters);
    }

    private static SelectedOrders Meant(Utterance said, IReadOnlyList<Order> all, DateTimeOffset now)
    {
        var numbers = said.EntitiesOf(EntityCategory.OrderNumber).Select(entity => entity.Value ?? entity.Text).Distinct().ToList();
        if (numbers.Count > 0)
        {
            return new([.. numbers.Select(number => Named(number, all)).OfType<Order>()], IsSeveral: numbers.Count > 1, IsNarrow: true)
            {
                IsNamed = true,
                Unknown = [.. numbers.Where(number => Named(number, all) is null)],
            };
        }
        var statuses = StatusesIn(said.Text);
        var period = OrderPeriod.In(said, now);
        var cities = OrderPlaces.In(said.TextWithout(EntityCategory.Person, EntityCategory.Address), all);
        var fitting = all.Where(order => (statuses.Count == 0 || statuses.Contains(order.Status)) && period.Has(order)
            && OrderPlaces.Has(cities, order)).ToList();
        if (OrderExtreme.In(said.Text) is var extreme and not 0)
        {
            return new(OrderExtreme.Of(fitting, extreme), IsSeveral: false, IsNarrow: true);
        }
        var described = Words.FindAll(said.Text, "aboutOrders").Any(order => Words.Begins(said.Text[order.End..], "withItems")) ? Best(said.Text, fitting) : [];
        fitting = described.Count > 0 ? described : fitting;
        var isSeveral = OrderPlaces.AreSeveral(said.Text, all) || AreSeveral(said.Text) || (statuses.Count > 0 && Words.Has(said.Text, "everythingThatIs"));
        var narrow = described.Count > 0 || statuses.Count > 0 || cities.Count > 0 || period.IsGiven;
        return (HowMany(said) is { } count && isSeveral ? new SelectedOrders([.. fitting.Take(count)], true, narrow || count < all.Count)
            : new(fitting, isSeveral, narrow))
            with
        { IsExtreme = OrderExtreme.In(said.Text, isOfOrders: true) != 0 };
    }

    /// <summary>The orders that the words of a text describe best by what is in them; none where it names nothing.</summary>
    public static IReadOnlyList<Order> Described(string text, IEnumerable<Order> orders)
    {
        var scored = orders.Select(order => (order, Score: OrderWords.Score(text, order))).Where(pair => pair.Score > 0).ToList();
        return [.. scored.Where(pair => pair.Score >= scored.Max(other => other.Score) - 0.5).Select(pair => pair.order)];
    }

    // "Both orders with the navy backpack" are not those with a grey one.
    private static List<Order> Best(string text, List<Order> orders)
    {
        var scored = orders.ConvertAll(order => (order, Score: OrderWords.Score(text, order)));
        return [.. scored.Where(pair => pair.Score > 0 && pair.Score == scored.Max(other => other.Score)).Select(pair => pair.order)];
    }

    /// <summary>Words that name an order by its number.</summary>
    public static Utterance Naming(string number) => new(number, [new(EntityCategory.OrderNumber, number, 0, number.Length, 1, number)]);

    /// <summary>Words that name an order by its number.</summary>
    public static Utterance Naming(Order order) => Naming(order.Number.Value);

    private static Order? Named(string number, IReadOnlyList<Order> all) =>
        OrderNumber.TryParse(number, out var parsed) ? all.FirstOrDefault(order => parsed.Denotes(order.Number)) : null;

    // An order whose items were changed is pending, but can no longer be cancelled.
    private static HashSet<OrderStatus> StatusesIn(string text) => StillPossible.In(text) == Intents.ListOrders ? [OrderStatus.Pending]
        : [.. Statuses.Where(status => Words.FindAll(text, status.List)
            .Any(place => !Words.FindAll(text, "asksRefunded").Any(back => back.Start.Value < place.End.Value && place.Start.Value < back.End.Value)))
            .SelectMany(status => status.Statuses)];

    // "my last three orders", "both orders"
    private static int? HowMany(Utterance said) =>
        Words.Has(said.Text, "latest") && int.TryParse(said.First(EntityCategory.Quantity), out var count) && count > 1 ? count : null;
}

/// <summary>Orders that a text speaks of.</summary>
/// <param name="Orders">The orders.</param>
/// <param name="IsSeveral">Whether it speaks of several.</param>
/// <param name="IsNarrow">Whether it says which ones, by number, status, time or city.</param>
internal sealed record SelectedOrders(IReadOnlyList<Order> Orders, bool IsSeveral, bool IsNarrow)
{
    /// <summary>Whether it may speak of the one that cost most or least alone: "I have three orders, cancel the cheapest one".</summary>
    public bool IsExtreme { get; init; }

    /// <summary>Whether it names them by number.</summary>
    public bool IsNamed { get; init; }

    /// <summary>Whether it leaves others out, so that even one is meant as it stands.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>Numbers that it names and the customer does not have.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The numbers of those that a task can do something with, and of all that it names; none where it does not speak of several.</summary>
    public string[] Several(OrderScope scope)
    {
        List<string> numbers = [.. Orders.Where(order => IsNamed || scope.Has(order)).Select(order => order.Number.Value), .. Unknown];
        return IsSeveral && !(IsExtreme && scope == OrderScope.Pending) && (numbers.Count > 1 || (LeavesOut && numbers.Count == 1)) ? [.. numbers] : [];
    }
}
