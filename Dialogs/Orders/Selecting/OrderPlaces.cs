using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Addresses;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders.Selecting;

/// <summary>Orders that are spoken of by where they go: "the one that goes to Denver", "my Seattle order".</summary>
internal static class OrderPlaces
{
    private const int Reach = 20;

    /// <summary>The cities by which a text tells orders from others; none where it names none so, or says a new address.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="all">The customer's orders.</param>
    public static IReadOnlyList<string> In(string text, IReadOnlyList<Order> all)
    {
        if (StreetPatterns.Street(text) is not null)
        {
            return [];
        }
        return [.. Told(text, Cities(text, all)).Select(found => found.City).Distinct()];
    }

    /// <summary>Whether a text tells orders by several places; a state with several cities is one.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="all">The customer's orders.</param>
    public static bool AreSeveral(string text, IReadOnlyList<Order> all) =>
        StreetPatterns.Street(text) is null && Told(text, Cities(text, all)).Select(found => found.Place.Start.Value).Distinct().Count() > 1;

    /// <summary>The city of the order whose address another shall have: "to the Austin one"; null where none is said.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="source">The part of it that speaks of whose address it is; null where it is not said in so many words.</param>
    /// <param name="all">The customer's orders.</param>
    public static string? Source(string text, string? source, IReadOnlyList<Order> all) => source is not null
        ? Cities(source, all).Select(found => found.City).FirstOrDefault()
        ?? Cities(text, all).Where(found => IsShippedTo(text, found.Place)).Select(found => found.City).FirstOrDefault()
        : Cities(text, all).Where(found => IsAsPlace(text, found.Place) && Words.Begins(text[found.Place.End..], "placeOf"))
        .Select(found => found.City).FirstOrDefault();

    private static List<(string City, Range Place)> Cities(string text, IReadOnlyList<Order> all)
    {
        var (plain, cities) = (PlainText.Of(text), new List<(string City, Range Place)>());
        foreach (var (name, city) in Names(all))
        {
            for (var place = WordList.FindIn(plain, PlainText.Of(name), 0); place is { } found; place = WordList.FindIn(plain,
                PlainText.Of(name), found.End.Value))
            {
                cities.Add((city, found));
            }
        }
        cities.Sort((left, right) => left.Place.Start.Value.CompareTo(right.Place.Start.Value));
        return cities;
    }

    // "Nueva York", "芝加哥": what the language of the conversation, or English, calls a place.
    private static IEnumerable<(string Name, string City)> Translated((string Name, string City) place) =>
        new[] { SupportedLanguages.Current, SupportedLanguages.Default }.Distinct()
            .SelectMany(language => Words.Of(language, $"place.{PlainText.Of(place.Name).Trim()}")).Select(name => (name, place.City));

    // Cities by their names, and by that of their state: "anything going to Florida?"; Washington is the city where an order goes there.
    private static IEnumerable<(string Name, string City)> Names(IReadOnlyList<Order> all)
    {
        var places = all.Select(order => order.ShippingAddress).DistinctBy(address => (address.City, address.Region)).ToList();
        var cities = places.Select(place => place.City).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var states = places.Select(place => (Name: States.NameOf(place.Region ?? "") ?? "", place.City))
            .Where(state => state.Name.Length > 0 && !cities.Contains(state.Name, StringComparer.OrdinalIgnoreCase));
        return cities.Select(city => (city, city)).Concat(states) is var names ? names.Concat(names.SelectMany(Translated)) : [];
    }

    /// <summary>Whether an order goes to one of some cities; any does where there are none.</summary>
    public static bool Has(IReadOnlyList<string> cities, Order order) =>
        cities.Count == 0 || cities.Contains(order.ShippingAddress.City, StringComparer.OrdinalIgnoreCase);

    // "Those that go to Denver and Seattle": the second goes with the first.
    private static IEnumerable<(string City, Range Place)> Told(string text, List<(string City, Range Place)> cities)
    {
        var last = -1;
        foreach (var (city, place) in cities)
        {
            if (IsTold(text, place) || place.End.Value == last || (last >= 0 && Words.Is(text[last..place.Start.Value], "also")))
            {
                last = place.End.Value;
                yield return (city, place);
            }
        }
    }

    // "The same address as the Denver one": that is where another order shall go.
    private static bool IsTold(string text, Range place) => !IsAsPlace(text, place) && (Words.Begins(text[place.End.Value..], "placeOf")
        || Words.FindAll(text[Math.Max(0, place.Start.Value - Reach - Reach)..place.Start.Value], "goesTo") is [.., var last]
            && text[(Math.Max(0, place.Start.Value - Reach - Reach) + last.End.Value)..place.Start.Value] is { Length: <= Reach } between
            && between.IndexOfAny(['.', ',', ';', '?', '!']) < 0
        || IsOrderTo(text, place));

    // "The orders to San Jose", but not "ship my Seattle order to Denver".
    private static bool IsOrderTo(string text, Range place) =>
        Words.FindAll(text[..place.Start.Value], "orderTo") is [.., var order] && text[order.End.Value..place.Start.Value].Trim().Length == 0
        && !Words.Has(text[(text.AsSpan(0, order.Start.Value).LastIndexOfAny(Punctuation.OfClauses) + 1)..order.Start.Value], "meansAddress");

    // "Send it to New York, same place as my other order that goes there"
    private static bool IsShippedTo(string text, Range place) =>
        Words.FindAll(text[..place.Start.Value], "shipTo").Any(found => text[found.End.Value..place.Start.Value].Trim().Length == 0);

    private static bool IsAsPlace(string text, Range place) =>
        Words.FindAll(text[..place.Start.Value], "asPlace").Any(found => text[found.End.Value..place.Start.Value].Trim().Length == 0);
}
