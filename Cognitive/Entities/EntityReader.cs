using System.Buffers;
using EcomBot.Cognitive.Entities.Amounts;
using EcomBot.Cognitive.Entities.Catalogue;
using EcomBot.Cognitive.Entities.Codes;
using EcomBot.Cognitive.Entities.Contacts;
using EcomBot.Cognitive.Entities.Names;
using EcomBot.Cognitive.Entities.Tagging;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Entities;

/// <summary>Finds everything a text names.</summary>
internal sealed class EntityReader
{
    private readonly IEntityScanner[] _scanners;

    private EntityReader(params IEntityScanner[] scanners) => _scanners = scanners;

    /// <summary>What finds the entities, each those of some kinds.</summary>
    public IReadOnlyList<IEntityScanner> Scanners => _scanners;

    /// <summary>A reader of everything, with the shop's own words.</summary>
    public static EntityReader Of(IVocabularySource vocabulary) => new(
        new OrderNumberScanner(vocabulary),
        new TrackingNumberScanner(),
        new DeviceNumberScanner(),
        new CardAndImeiScanner(),
        new EmailScanner(),
        new PhoneScanner(),
        new PostalCodeScanner(),
        new AddressScanner(),
        new PasswordScanner(),
        new AmountScanner(),
        new QuantityScanner(),
        new CatalogueScanner(vocabulary),
        new NameScanner(),
        new MentionedNameScanner(),
        new ModelNumberScanner(),
        new DateTimeScanner());

    /// <summary>A reader of what must not reach a log.</summary>
    public static EntityReader OfPii() => new(
        new TrackingNumberScanner(), new CardAndImeiScanner(), new EmailScanner(), new PhoneScanner(), new AddressScanner(), new PasswordScanner());

    /// <summary>The entities in the order of the text; of overlapping ones the surest.</summary>
    public IReadOnlyList<TextEntity> Read(TextReading reading)
    {
        var found = new List<TextEntity>();
        foreach (var scanner in _scanners)
        {
            scanner.Scan(reading, found);
        }
        return found.Count > 1 ? Settle(found, reading.Text.Length) : found;
    }

    /// <summary>Of overlapping entities the surest, then the longest, then the first found; in the order of the text.</summary>
    public static List<TextEntity> Settle(List<TextEntity> found, int length)
    {
        var order = ArrayPool<int>.Shared.Rent(found.Count);
        var taken = ArrayPool<bool>.Shared.Rent(length);
        taken.AsSpan(0, length).Clear();
        for (var index = 0; index < found.Count; index++)
        {
            order[index] = index;
        }
        order.AsSpan(0, found.Count).Sort((left, right) => Compare(found[left], found[right]) is not 0 and var compared ? compared : left.CompareTo(right));
        var settled = new List<TextEntity>(found.Count);
        foreach (var index in order.AsSpan(0, found.Count))
        {
            var span = taken.AsSpan(found[index].Offset, found[index].Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                settled.Add(found[index]);
            }
        }
        ArrayPool<int>.Shared.Return(order);
        ArrayPool<bool>.Shared.Return(taken);
        settled.Sort(static (left, right) => left.Offset.CompareTo(right.Offset));
        return settled;
    }

    private static int Compare(TextEntity left, TextEntity right) =>
        left.Confidence != right.Confidence ? right.Confidence.CompareTo(left.Confidence) : right.Length.CompareTo(left.Length);
}
