using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Orders;

/// <summary>Finds the order that a customer means: by number, by its end, by what is in it, or as the only one that comes into question.</summary>
public sealed class OrderFinder(IOrderStore orders)
{
    /// <summary>What the question for an order is about.</summary>
    public const string About = "order";

    private const int MostOrders = 50;
    private const int MostChoices = 8;

    /// <summary>Finds an order.</summary>
    /// <returns>The order, or what to ask or tell instead.</returns>
    public async Task<FoundOrder> FindAsync(OrderMention mention, TaskTurn turn, OrderScope scope, CancellationToken cancellationToken)
    {
        if (mention.Number is { } written && OrderNumber.TryParse(written, out var number))
        {
            return await orders.FindAsync(turn.Customer, number, cancellationToken) is { } named ? Found(named, turn) : await NotFoundAsync(number, turn, scope, cancellationToken);
        }
        var all = await orders.RecentAsync(turn.Customer, MostOrders, cancellationToken);
        var fitting = Fitting(mention, all);
        var usable = fitting.Where(scope.Has).ToList();
        return (usable, fitting) switch
        {
            ([var only], _) => Found(only, turn),
            ([var first, ..], _) when mention.Latest => Found(first, turn),
            ([], [var only]) when fitting.Count < all.Count || all.Count == 1 => Found(only, turn),
            ([], _) => new(null, all.Count == 0 ? new Tell(OrderReplies.None()) : new Tell(OrderReplies.NoneFor(scope)) { Failed = true }),
            _ => new(null, WhichOf(usable)),
        };
    }

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
            : new(null, WhichOf(usable) with { Prompt = MessageFactory.Text($"{Texts.Say("Orders.NotFound", ("number", number.Value))} {Texts.Say("Orders.Which")}") });
    }

    // The orders that have what the words name; where they name nothing, all.
    private static IReadOnlyList<Order> Fitting(OrderMention mention, IReadOnlyList<Order> all)
    {
        var candidates = all.Where(order => mention.NotThis != order.Number.Value
            && (mention.Ending is null || order.Number.Key.EndsWith(mention.Ending, StringComparison.OrdinalIgnoreCase))).ToList();
        var scored = candidates.Select(order => (order, Score: OrderWords.Score(mention.Words, order))).ToList();
        var most = scored.Select(pair => pair.Score).DefaultIfEmpty().Max();
        return most > 0 ? [.. scored.Where(pair => pair.Score == most).Select(pair => pair.order)]
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
