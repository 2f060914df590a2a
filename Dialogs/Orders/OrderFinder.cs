using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Orders;

/// <summary>Finds the order that a customer means: by number, by its end, by what is in it, or as the only one that comes into question.</summary>
public sealed class OrderFinder(IOrderStore orders)
{
    /// <summary>What the question for an order is about.</summary>
    public const string About = "order";

    private const int MostOrders = 50;
    private const int MostChoices = 8;
    private const int FewestDigits = 2;
    private const int MostWordsOfAVerb = 4;
    private const int MostIdeographsOfAVerb = 6;

    /// <summary>What a message adds to what is known of an order; the same where it says nothing about one.</summary>
    public async Task<OrderMention> ReadAsync(
        OrderMention mention, Utterance said, TaskTurn turn, OrderScope scope, CancellationToken cancellationToken)
    {
        if (turn.Choice is { } chosen)
        {
            return turn.Asked == About ? mention with { Number = chosen } : mention;
        }
        if (said.First(EntityCategory.OrderNumber) is { } number)
        {
            return mention with { Number = number, Ending = null };
        }
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var (isOther, isLatest) = (Words.Has(said.Text, "otherOrder"), Words.Has(said.Text, "latest"));
        var picked = turn.Asked == About && Ordinals.Read(said.Text) is { } place ? Usable(mention, all, scope).ElementAtOrDefault(place - 1) : null;
        var ending = said.First(EntityCategory.OrderNumberEnding) ?? (turn.Asked == About && picked is null ? EndingIn(said.Text, all) : null);
        return mention with
        {
            Number = picked?.Number.Value ?? (isOther || ending is not null ? null : mention.Number),
            Ending = ending ?? mention.Ending,
            Words = mention.Number is null && (all.Any(order => OrderWords.Score(said.Text, order) > 0) || Tells(mention, said, turn, all, scope))
                ? $"{mention.Words} {Plain(said)}".Trim() : mention.Words,
            Here = OrderMention.HereIn(said.Text) is var here and not 0 ? here : mention.Here,
            IsUnderWay = mention.IsUnderWay
                || (scope.Statuses is [_, ..] && !scope.Statuses.Contains(OrderStatus.Processed) && OrderMention.IsUnderWayIn(said.Text)),
            Extreme = OrderExtreme.In(said.Text, turn.Asked == About || scope == OrderScope.Pending) is var extreme and not 0 ? extreme : mention.Extreme,
            Cities = OrderPlaces.In(Plain(said), all) is { Count: > 0 } cities ? string.Join('\n', cities) : mention.Cities,
            Latest = mention.Latest || isLatest || (turn.Asked == About && Words.Has(said.Text, "lastOne")),
            It = isOther || isLatest ? null : turn.Asked is null or About && (IsIt(said.Text) || IsBare(said, turn)) ? turn.Memory.Order : mention.It,
            NotThis = isOther ? turn.Memory.Order : mention.NotThis,
        };
    }

    /// <summary>Finds an order.</summary>
    /// <returns>The order, or what to ask or tell instead.</returns>
    public async Task<FoundOrder> FindAsync(OrderMention mention, TaskTurn turn, OrderScope scope, CancellationToken cancellationToken)
    {
        if (mention.Number is { } written && OrderNumber.TryParse(written, out var number))
        {
            return await orders.FindAsync(turn.Customer, number, cancellationToken) is { } named ? Found(named, turn)
                : await NotFoundAsync(number, turn, scope, cancellationToken);
        }
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var fitting = Fitting(mention, all);
        if (mention.IsUnderWay && fitting.Where(IsUnderWay).ToList() is { Count: > 0 } gone)
        {
            // "The chair in my processed order" is not the one in an order that can still be changed.
            return gone is [var one] ? Found(one, turn) : new(null, WhichOf(gone));
        }
        var usable = Usable(mention, all, scope);
        return (usable, fitting) switch
        {
            ([var only], _) => Found(only, turn),
            ([var first, ..], _) when mention.Latest => Found(first, turn),
            ([], [var only]) when fitting.Count < all.Count || all.Count == 1 => Found(only, turn),
            ([], [_, ..]) when fitting.Count < all.Count && mention.Words.Length > 0 => Found(fitting.MinBy(Doneness)!, turn),
            ([], _) => new(null, all.Count == 0 ? new Tell(OrderReplies.None()) : new Tell(OrderReplies.NoneFor(scope)) { Failed = true }),
            _ => new(null, WhichOf(usable)),
        };
    }

    // "Send the boots back": those on their way come before those that went back already, and those before what was cancelled.
    private static int Doneness(Order order) => OrderScope.Coming.Has(order) ? 0 : order.Status == OrderStatus.Cancelled ? 2 : 1;

    // "The order with the boots" is not the one that was spoken of before, whether anything is known of boots or not.
    private static bool IsIt(string text) =>
        Words.Has(text, "theseItems") || Words.Begins(text, "goesOn") || IsInThere(text)
            || Words.FindAll(text, "thisOrder").Any(it => !Words.Begins(text[it.End..], "withItems"));

    // "Make the boots there size 12"
    private static bool IsInThere(string text) => Words.FindAll(text, "inThere")
        .Any(there => Terms.Of(text[..there.Start]) is [.., var last] && Terms.IsKnown(last.Text) && text[last.End..there.Start].Trim().Length == 0);

    // "The glass one" tells which of several orders with a bookshelf.
    private static bool Tells(OrderMention mention, Utterance said, TaskTurn turn, IReadOnlyList<Order> all, OrderScope scope) =>
        turn.Asked == About && mention.Words.Length > 0
            && Usable(mention with { Words = $"{mention.Words} {Plain(said)}" }, all, scope).Count is > 0 and var left
            && left < Usable(mention, all, scope).Count;

    // "No, 853": digits alone, to the question which order is meant.
    private static string? EndingIn(string text, IReadOnlyList<Order> all) =>
        text.Split([' ', '.', ',', '!', '#', '，', '。'], StringSplitOptions.RemoveEmptyEntries)
        .LastOrDefault(word => word.Length >= FewestDigits && word.All(char.IsAsciiDigit)
            && all.Any(order => order.Number.Key.EndsWith(word, StringComparison.Ordinal)));

    // "Quero cancelar" right after an order was shown: whoever names nothing means that one.
    private static bool IsBare(Utterance said, TaskTurn turn) =>
        turn.Asked is null && said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWordsOfAVerb
        && said.Text.Count(PlainText.IsIdeograph) <= MostIdeographsOfAVerb && !Words.Has(said.Text, "orderWord") && !Words.Has(said.Text, "actedOn")
        && !Terms.Of(said.Text).Any(term => Terms.IsKnown(term.Text));

    private static string Plain(Utterance said) => said.TextWithout(EntityCategory.Email, EntityCategory.Person, EntityCategory.Address);

    private static List<Order> Usable(OrderMention mention, IReadOnlyList<Order> all, OrderScope scope)
    {
        var usable = Fitting(mention, all).Where(scope.Has).ToList();
        usable = usable.Count > 0 ? usable : [.. Described(mention, all.Where(scope.Has))];
        var told = mention.Here == 0 || mention.Words.Length == 0 ? []
            : usable.FindAll(order => order.Status == (mention.Here > 0 ? OrderStatus.Delivered : OrderStatus.Pending));
        return [.. OrderExtreme.Of(told.Count > 0 ? told : usable, mention.Extreme)];
    }

    // "My backpack in grey" is the one that can still be changed, though a grey one came before.
    private static IEnumerable<Order> Described(OrderMention mention, IEnumerable<Order> usable) =>
        mention.It is null && mention.NotThis is null && mention.Ending is null && mention.Cities.Length == 0
            ? OrderSelector.Described(mention.Words, usable) : [];

    private static FoundOrder Found(Order order, TaskTurn turn)
    {
        turn.Memory.Order = order.Number.Value;
        return new(order, null);
    }

    private async Task<FoundOrder> NotFoundAsync(OrderNumber number, TaskTurn turn, OrderScope scope, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var usable = all.Where(scope.Has).ToList();
        return usable.Count == 0
            ? new(null, new Tell(OrderReplies.NotFound(number)) { Failed = true })
            : new(null, WhichOf(usable) with
            {
                Prompt = MessageFactory.Text(Texts.Together(Texts.Say("Orders.NotFound", ("number", number.Value)),
                Texts.Say("Orders.Which")))
            });
    }

    private static bool IsUnderWay(Order order) => order.Status is OrderStatus.Processed or OrderStatus.Shipped;

    // The orders that have what the words name; where they name nothing, all.
    private static IReadOnlyList<Order> Fitting(OrderMention mention, IReadOnlyList<Order> all)
    {
        var cities = mention.Cities.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var candidates = all.Where(order => mention.NotThis != order.Number.Value && OrderPlaces.Has(cities, order)
            && (mention.Ending is null || order.Number.Key.EndsWith(mention.Ending, StringComparison.OrdinalIgnoreCase))).ToList();
        var scored = candidates.Select(order => (order, Score: OrderWords.Score(mention.Words, order))).ToList();
        var most = scored.Select(pair => pair.Score).DefaultIfEmpty().Max();
        var best = most > 0 ? scored.Where(pair => pair.Score == most).Select(pair => pair.order).ToList() : [];
        return best.Find(order => order.Number.Value == mention.It) is { } spokenOf ? [spokenOf] : most > 0 ? best
            : candidates.Find(order => order.Number.Value == mention.It) is { } it ? [it]
            : candidates;
    }

    private static Ask WhichOf(IReadOnlyList<Order> usable) => new(About, OrderReplies.Which(),
        [.. usable.Take(MostChoices).Select(order => new Answer(order.Number.Value, OrderReplies.Choice(order)))]);
}

/// <summary>What came of looking for an order.</summary>
/// <param name="Order">The order; null when it is not clear which.</param>
/// <param name="Instead">What to ask or tell then.</param>
public sealed record FoundOrder(Order? Order, TaskMove? Instead);
