using System.Buffers;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Orders;

/// <summary>Tells how well words describe an order by what is in it.</summary>
internal static class OrderWords
{
    // A smart watch is a smart watch before it is a wristwatch.
    private const double Whole = 1.02;

    private const double Partly = 0.5;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",.!?;\n，。！？；");

    /// <summary>The number of its items that the words name, options counting a little; 0 when they name none.</summary>
    public static double Score(string words, Order order)
    {
        var mentions = ItemNames.Find(words, [.. order.Lines.Select(line => line.Title)]);
        var (meant, leftOut) = Exceptions.Split(WithoutWishes(words, mentions), mentions);
        var said = Terms.Of(meant).Select(term => term.Text).ToHashSet();
        var not = Terms.Of(leftOut).Select(term => term.Text).Where(term => !said.Contains(term)).ToHashSet();
        var named = mentions.SelectMany(mention => mention.Things).Distinct().Select(thing => order.Lines[thing]).ToList();
        return Math.Round(mentions.Sum(mention => mention.Score > 1 ? Whole : mention.Score >= 1 ? 1 : 0.5)
            + (0.1 * named.Sum(line => Options(line, said) - Options(line, not))), 3);
    }

    // "Change the kettle to a glass one" does not speak of a kettle of glass.
    private static string WithoutWishes(string words, IReadOnlyList<ItemMention> mentions)
    {
        var letters = words.ToCharArray();
        var places = Words.Has(words, "verbExchange") || Words.Has(words, "verbChange") ? mentions : [];
        foreach (var mention in places)
        {
            var stop = words.AsSpan(mention.End).IndexOfAny(Stops);
            var end = stop < 0 ? words.Length : mention.End + stop;
            var wish = Words.FindAll(words[mention.End..end], "to").Select(to => mention.End + to.Start.Value).FirstOrDefault(end);
            Array.Fill(letters, ' ', wish, end - wish);
        }
        return new(letters);
    }

    private static double Options(OrderLine line, HashSet<string> said) =>
        line.Options.Count == 0 ? 0 : line.Options.Sum(option => Fit(option.Value, said)) / line.Options.Count;

    // "The grey one" is rather one in space grey than one in black; "inch" alone tells nothing.
    private static double Fit(string value, HashSet<string> said) => Terms.Of(value) is var terms && terms.All(term => said.Contains(term.Text)) ? 1
        : !value.Any(char.IsDigit) && terms.Any(term => said.Contains(term.Text)) ? Partly : 0;
}
