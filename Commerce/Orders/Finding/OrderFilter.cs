using EcomBot.Commerce.Search;

namespace EcomBot.Commerce.Orders.Finding;

/// <summary>Decides which of a customer's orders fit a question. A customer has few, so they are read and compared here.</summary>
internal static class OrderFilter
{
    /// <summary>Gets the orders that fit, those with most of the words first, else in the order given.</summary>
    public static IEnumerable<OrderHit> Apply(OrderQuery query, IEnumerable<Order> orders)
    {
        var words = SearchTerms.Of(query.Text).Distinct().ToArray();
        var hits = orders.Where(order => Fits(query, order))
            .Select(order => (order, Best: Lines(query, order, words).ToArray()))
            .Where(found => found.Best.Length > 0).ToArray();
        var most = hits.SelectMany(hit => hit.Best).Select(line => line.Words).DefaultIfEmpty().Max();
        return hits.Select(hit => new OrderHit(hit.order, [.. hit.Best.Where(line => line.Words == most).Select(line => line.Line)]))
            .Where(hit => hit.Lines.Count > 0).Take(query.Count);
    }

    private static bool Fits(OrderQuery query, Order order) =>
        (query.Statuses.Count == 0 || query.Statuses.Contains(order.Status))
        && (query.From is null || order.PlacedAt >= query.From)
        && (query.Before is null || order.PlacedAt < query.Before)
        && (query.NumberEnding is null || order.Number.Key.EndsWith(query.NumberEnding.Trim(), StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<(OrderLine Line, int Words)> Lines(OrderQuery query, Order order, string[] words) => order.Lines
        .Where(line => (query.Product is null || line.Product == query.Product) && (query.Variant is null || line.Variant == query.Variant))
        .Select(line => (line, Count(line, words)))
        .Where(found => words.Length == 0 || found.Item2 > 0);

    private static int Count(OrderLine line, string[] words)
    {
        var terms = SearchTerms.Of(line.Title).Concat(line.Options.SelectMany(option => SearchTerms.Of($"{option.Key} {option.Value}"))).ToArray();
        return words.Count(word => terms.Any(term => term.StartsWith(word, StringComparison.Ordinal)));
    }
}
