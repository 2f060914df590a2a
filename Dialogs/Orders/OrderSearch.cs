using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Understanding;
using Microsoft.Bot.Builder;

namespace EcomBot.Dialogs.Orders;

/// <summary>Finds a customer's own orders by what they type into a search box: a part of the number, items, status, time.</summary>
public sealed class OrderSearch(IOrderStore orders, TimeProvider time)
{
    private const int MostOrders = 200;
    private const int FewestOfANumber = 2;

    /// <summary>What to say to somebody who is not known yet.</summary>
    public static string SignInFirst() => Texts.Say("Search.SignInFirst");

    /// <summary>The customer's orders that fit the text that the turn's activity says, newest first; without a text, all.</summary>
    public async Task<IReadOnlyList<OrderFound>> FindAsync(CustomerId customer, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var all = await orders.RecentAsync(customer, MostOrders, cancellationToken);
        return [.. Fitting(Utterance.Of(turnContext.Insights()), all).Select(Found)];
    }

    /// <summary>One of the customer's orders; null where there is none, or it is somebody else's.</summary>
    public async Task<OrderFound?> FindAsync(CustomerId customer, string number, CancellationToken cancellationToken) =>
        OrderNumber.TryParse(number, out var parsed) && await orders.FindAsync(customer, parsed, cancellationToken) is { } order ? Found(order) : null;

    private IReadOnlyList<Order> Fitting(Utterance said, IReadOnlyList<Order> all)
    {
        var typed = said.Text.Trim().TrimStart('#');
        if (typed.Length == 0)
        {
            return all;
        }
        var begun = typed.Length >= FewestOfANumber && typed.Any(char.IsAsciiDigit)
            ? all.Where(order => order.Number.Value.Contains(typed, StringComparison.OrdinalIgnoreCase)).ToList() : [];
        if (begun.Count > 0)
        {
            return begun;
        }
        var selected = OrderSelector.Read(said, all, time.GetUtcNow());
        var described = selected.IsNamed ? [] : OrderSelector.Described(said.Text, selected.Orders);
        return described.Count > 0 ? described : selected.IsNamed || selected.IsNarrow ? selected.Orders : [];
    }

    private static OrderFound Found(Order order) => new(order.Number.Value, OrderReplies.Choice(order), OrderCards.Of(order));
}

/// <summary>An order that was found.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Line">The order in a line.</param>
/// <param name="Card">How it is shown.</param>
public sealed record OrderFound(string Number, string Line, OrderCard Card);
