using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Dialogs.Items;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Tasks;
using EcomBot.Dialogs.Understanding;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace EcomBot.Dialogs.Carts;

/// <summary>Reads which items a customer wants in the cart, and how many of each.</summary>
public sealed class CartWishReader(ProductReader reader, ProductNames names)
{
    private const int Most = 999;

    /// <summary>The items that a message names: "two blue shirts, size M, and a desk lamp".</summary>
    internal async Task<CartWish> OpenAsync(Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var text = said.TextWithout(EntityCategory.Amount);
        var places = (await names.FindPlacesAsync(text, cancellationToken)).ToList();
        // "Sac à dos" is no two of anything.
        var counted = said with
        {
            Entities = [.. said.Entities.Where(entity => entity.Category != EntityCategory.Quantity
            || !places.Exists(place => entity.Offset >= place.Start && entity.Offset < place.End))]
        };
        var parts = Parts(counted, places);
        var lines = new List<CartWishLine>();
        foreach (var part in parts)
        {
            var wish = await reader.ReadAsync(new(), part, turn, cancellationToken);
            var line = new CartWishLine { Wish = wish, Quantity = QuantityIn(part) ?? 1, IsAny = Words.Has(part.Text, "anyOfThem") };
            lines.AddRange(wish.Products.Length > 1 && Words.Has(part.Text, "theseProducts")
                ? wish.Products.Select(one => line with { Wish = wish with { Products = [one] } }) : [line]);
        }
        // "A keyboard and a blender, any of them"
        return new() { Lines = lines is [.., { IsAny: true }] ? [.. lines.Select(line => line with { IsAny = true })] : [.. lines] };
    }

    /// <summary>An item with what a message adds to it.</summary>
    internal async Task<CartWishLine> ReadAsync(CartWishLine line, Utterance said, TaskTurn turn, CancellationToken cancellationToken)
    {
        var wish = await reader.ReadAsync(line.Wish, said, turn, cancellationToken);
        return line with { Wish = wish, Quantity = QuantityIn(said) ?? line.Quantity, IsAny = line.IsAny || Words.Has(said.Text, "anyOfThem") };
    }

    /// <summary>How many pieces a text speaks of, or null.</summary>
    internal static int? QuantityIn(Utterance said) =>
        int.TryParse(said.First(EntityCategory.Quantity), NumberStyles.None, CultureInfo.InvariantCulture, out var quantity) && quantity > 0 ? quantity : null;

    /// <summary>How many pieces a text sets that changes how many there are, counted or not: "make that two", "auf 3".</summary>
    internal static int? NewQuantityIn(Utterance said) => QuantityIn(said)
        ?? (NumberRecognizer.RecognizeNumber(said.Text, Culture.MapToNearestLanguage(SupportedLanguages.Current)) is [{ Resolution: { } read }, ..]
            && int.TryParse(read["value"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is > 0 and <= Most ? number : null);

    // Each part names one thing; it ends at the last comma or "and" before the next one.
    private static IEnumerable<Utterance> Parts(Utterance said, List<ItemMention> mentions)
    {
        var start = 0;
        for (var index = 0; index < mentions.Count; index++)
        {
            var end = index + 1 == mentions.Count ? said.Text.Length : Cut(said.Text, mentions[index].End, mentions[index + 1].Start);
            yield return said.Part(start, end);
            start = end;
        }
        if (mentions.Count == 0)
        {
            yield return said;
        }
    }

    private static int Cut(string text, int from, int to)
    {
        var between = text[from..to];
        return from + (Words.FindAll(between, "and") is [.., var last] ? last.Start.Value
            : between.LastIndexOfAny([',', ';', '，', '、']) is >= 0 and var comma ? comma : 0);
    }
}
