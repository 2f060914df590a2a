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

    private static readonly int LongestSlot = ByCategory.Values.Max(name => name.Length) + 3;

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

    /// <summary>Writes a part of a text, in plain letters, with its entities as slots; names of things keep their words too.</summary>
    /// <param name="folded">The text in plain letters.</param>
    /// <param name="part">The part.</param>
    /// <param name="entities">The entities of the text.</param>
    /// <param name="masked">Room for <see cref="LengthOfMasked"/> characters.</param>
    /// <returns>How much was written.</returns>
    internal static int Mask(string folded, Range part, IReadOnlyList<TextEntity> entities, Span<char> masked)
    {
        var (length, from, end) = (0, part.Start.Value, part.End.Value);
        for (var index = 0; index < entities.Count; index++)
        {
            var (entity, after) = (entities[index], entities[index].Offset + entities[index].Length);
            if (entity.Offset >= from && after <= end && !entity.IsOnlyMentioned && ByCategory.TryGetValue(entity.Category, out var slot))
            {
                var kept = WordsKept.Contains(slot) ? after : entity.Offset;
                length += Put(folded.AsSpan(from, kept - from), masked[length..]);
                length += Put([' ', Mark], masked[length..]);
                length += Put(slot, masked[length..]);
                length += Put([' '], masked[length..]);
                from = after;
            }
        }
        return length + Put(folded.AsSpan(from, end - from), masked[length..]);
    }

    /// <summary>How much room masking a part of a text may take.</summary>
    internal static int LengthOfMasked(Range part, IReadOnlyList<TextEntity> entities) =>
        part.End.Value - part.Start.Value + (entities.Count * LongestSlot);

    private static int Put(ReadOnlySpan<char> letters, Span<char> masked)
    {
        letters.CopyTo(masked);
        return letters.Length;
    }
}
