using System.Collections.Frozen;
using System.Text;

namespace EcomBot.Cognitive.Intents;

/// <summary>The places in phrases where entities stand: <c>{order}</c>, <c>{product}</c> and so on.</summary>
public static class IntentSlots
{
    /// <summary>What marks a word as a slot: a letter that nobody writes.</summary>
    internal const char Mark = 'ʘ';

    private static readonly FrozenDictionary<string, string> ByCategory = new Dictionary<string, string>
    {
        [EntityCategory.OrderNumber] = "order",
        [EntityCategory.OrderNumberEnding] = "order",
        [EntityCategory.TrackingNumber] = "tracking",
        [EntityCategory.SerialNumber] = "serial",
        [EntityCategory.Imei] = "serial",
        [EntityCategory.Sku] = "sku",
        [EntityCategory.Email] = "email",
        [EntityCategory.Phone] = "phone",
        [EntityCategory.PostalCode] = "postal",
        [EntityCategory.Address] = "address",
        [EntityCategory.Amount] = "amount",
        [EntityCategory.DateTime] = "date",
        [EntityCategory.Product] = "product",
        [EntityCategory.Brand] = "brand",
        [EntityCategory.ProductCategory] = "category",
        [EntityCategory.OptionValue] = "option",
        [EntityCategory.ServiceCentre] = "centre",
        [EntityCategory.Person] = "person",
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> WordsKept =
        new[] { "product", "brand", "category", "option", "date", "centre", "person" }.ToFrozenSet();

    /// <summary>The names that may stand in braces.</summary>
    public static IReadOnlyCollection<string> Names { get; } = [.. ByCategory.Values.Distinct().Order(StringComparer.Ordinal)];

    /// <summary>A phrase with its slots as words of their own.</summary>
    /// <exception cref="FormatException">A slot has an unknown name or is not closed.</exception>
    internal static string Mask(string phrase)
    {
        var masked = new StringBuilder(phrase.Length);
        for (var index = 0; index < phrase.Length; index++)
        {
            if (phrase[index] != '{')
            {
                masked.Append(phrase[index]);
                continue;
            }
            var close = phrase.IndexOf('}', index);
            var name = close < 0 ? phrase[(index + 1)..] : phrase[(index + 1)..close];
            if (close < 0 || !Names.Contains(name))
            {
                throw new FormatException($"There is no slot {{{name}}}; there are {string.Join(", ", Names)}.");
            }
            masked.Append(' ').Append(Mark).Append(name).Append(' ');
            index = close;
        }
        return masked.ToString();
    }

    /// <summary>A part of a text with its entities as slots; names of things keep their words too.</summary>
    internal static string Mask(string text, int start, int end, IReadOnlyList<TextEntity> entities)
    {
        var (masked, from) = (new StringBuilder(end - start + 16), start);
        foreach (var entity in entities)
        {
            if (entity.Offset >= from && entity.Offset + entity.Length <= end && !entity.IsOnlyMentioned && ByCategory.TryGetValue(entity.Category, out var slot))
            {
                var kept = WordsKept.Contains(slot) ? entity.Offset + entity.Length : entity.Offset;
                masked.Append(text, from, kept - from).Append(' ').Append(Mark).Append(slot).Append(' ');
                from = entity.Offset + entity.Length;
            }
        }
        return masked.Append(text, from, end - from).ToString();
    }
}
