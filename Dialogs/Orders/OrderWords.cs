using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders;

/// <summary>Tells how well words describe an order by what is in it.</summary>
internal static class OrderWords
{
    /// <summary>The number of its items that the words name, options counting a little; 0 when they name none.</summary>
    public static double Score(string words, Order order)
    {
        var mentions = ItemNames.Find(words, [.. order.Lines.Select(line => line.Title)]);
        var said = Terms.Of(words).Select(term => term.Text).ToHashSet();
        var named = mentions.SelectMany(mention => mention.Things).Distinct().Select(thing => order.Lines[thing]).ToList();
        return Math.Round(mentions.Sum(mention => mention.Score >= 1 ? 1 : 0.5) + (0.1 * named.Sum(line => Options(line, said))), 3);
    }

    private static double Options(OrderLine line, HashSet<string> said) =>
        line.Options.Count == 0 ? 0 : (double)line.Options.Count(option => Terms.Of(option.Value).All(term => said.Contains(term.Text))) / line.Options.Count;
}
