namespace EcomBot.Dialogs.Orders;

/// <summary>Which order a customer speaks of, as far as they said; <see cref="OrderFinder.ReadAsync"/> reads it.</summary>
/// <param name="Number">Its number as written.</param>
/// <param name="Ending">What its number ends with.</param>
/// <param name="Words">What was said of the items in it.</param>
/// <param name="Latest">Whether it is the last one.</param>
/// <param name="It">The number of the order spoken of before, where words like "it" may mean it.</param>
/// <param name="NotThis">The number of the order that it is not ("my other order").</param>
/// <param name="Here">1 where it has come ("the boots I got"), -1 where it is still to come, 0 where neither is said.</param>
/// <param name="Cities">The cities that it may go to, one a line; empty where none is said.</param>
/// <param name="IsUnderWay">Whether it is said to be packed or sent already: "my processed order".</param>
/// <param name="Extreme">1 for the most expensive one, -1 for the cheapest, 0 where neither is said.</param>
public sealed record OrderMention(
    string? Number = null, string? Ending = null, string Words = "", bool Latest = false, string? It = null, string? NotThis = null, int Extreme = 0,
    int Here = 0, string Cities = "", bool IsUnderWay = false)
{
    private static readonly string[] UnderWay = ["statusProcessed", "statusShipped"];

    /// <summary>Whether a text calls an order packed or sent: "my processed order", but not "is my order processed".</summary>
    internal static bool IsUnderWayIn(string text) => Array.Exists(UnderWay, list => Understanding.Words.FindAll(text, list)
        .Any(place => Understanding.Words.Begins(text[place.End..].TrimStart('的'), "orderWord")));

    /// <summary>What a text says of whether the order has come, as <see cref="Here"/> keeps it.</summary>
    internal static int HereIn(string text) => Understanding.Words.Has(text, "gotIt") ? 1 : Understanding.Words.Has(text, "statusPending") ? -1 : 0;
}
