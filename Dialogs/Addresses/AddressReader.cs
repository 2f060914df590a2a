using System.Text.RegularExpressions;
using EcomBot.Cognitive;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Addresses;

/// <summary>Reads an address, or the parts of one that are to be different, from free text in the usual forms of the six languages.</summary>
internal static partial class AddressReader
{
    private const int MostWordsOfATown = 4;

    /// <summary>What a text says of an address.</summary>
    /// <param name="said">The text.</param>
    /// <param name="isAnswer">Whether it answers a question for an address, so that it may be written loosely.</param>
    /// <param name="corrects">Whether an address was shown that it may correct, so that a number alone is one of its own.</param>
    public static AddressWish Read(Utterance said, bool isAnswer, bool corrects = false)
    {
        var text = said.TextWithout(EntityCategory.OrderNumber, EntityCategory.OrderNumberEnding, EntityCategory.Email, EntityCategory.Phone);
        if (corrects && !said.EntitiesOf(EntityCategory.DateTime).Any(time => time.Text.Contains(' ')) && HouseNumbers.Bare(text) is { } number)
        {
            return PostalForm().IsMatch(number) ? new() { PostalCode = number } : new() { HouseNumber = number };
        }
        var street = StreetPatterns.Street(text) ?? StreetPatterns.Complete(text) ?? (isAnswer ? StreetPatterns.Loose(text) : null);
        return street is { } place ? Whole(said, text, place) : Parts(said, text, isAnswer);
    }

    // A street starts a whole address; what belongs to it stands after it, and in Chinese and in lists before it.
    private static AddressWish Whole(Utterance said, string text, Range street)
    {
        var wish = new AddressWish { Line1 = Tidy(text[street]) };
        var rest = Blank(text, street).ToCharArray();
        Array.Fill(rest, ' ', 0, StartOf(text, street.Start.Value));
        var end = EndOf(text, street.End.Value);
        Array.Fill(rest, ' ', end, rest.Length - end);
        return ChineseAddress.Split(WithTown(WithParts(wish, said, new string(rest), out var left), left));
    }

    private static AddressWish Parts(Utterance said, string text, bool isAnswer)
    {
        if (!isAnswer && !Words.Has(text, "addressPart"))
        {
            return new();
        }
        var wish = WithParts(new(), said, text, out var left);
        wish = Words.Has(text, "addressNoUnit") ? wish with { Line2 = "" }
            : wish.Line2 is null && Words.Find(left, "addressUnit") is { } label && After(left, "addressUnit", HouseNumber()) is { } unit
                ? wish with { Line2 = $"{Capital(left[label].Split(' ')[0])} {unit}" }
            : wish;
        wish = wish.Line2 is null && wish.PostalCode is null && After(left, "addressHouseNumber", HouseNumber()) is { } number
            ? wish with { HouseNumber = number } : wish;
        return After(left, "addressCity", Town()) is { } town ? wish with { City = Tidy(town) } : wish;
    }

    // Takes flat, postal code, country and state out of a text and leaves the rest.
    private static AddressWish WithParts(AddressWish wish, Utterance said, string text, out string left)
    {
        left = text;
        if (StreetPatterns.Unit(left) is { } unit)
        {
            (wish, left) = (wish with { Line2 = Tidy(left[unit]) }, Blank(left, unit));
        }
        if (PostalCode(said, left) is { } code)
        {
            (wish, left) = (wish with { PostalCode = Tidy(left[code]) }, Blank(left, code));
        }
        if (Words.FindAll(left, "countries").LastOrDefault(place => IsApart(text, place)) is { } country && country.End.Value > country.Start.Value)
        {
            (wish, left) = (wish with { Country = Tidy(left[country]) }, Blank(left, country));
        }
        foreach (Match match in StateName().Matches(left).Reverse())
        {
            if (States.Find(match.Value) is { } state && (wish.PostalCode is not null || wish.Line1 is not null || Words.Has(text, "addressState")))
            {
                return Taken(wish with { Region = state }, ref left, match);
            }
        }
        return wish;
    }

    private static AddressWish Taken(AddressWish wish, ref string left, Match match)
    {
        // "New York" may be the town too, when no other word is there for it.
        var others = Blank(left, match.Index..(match.Index + match.Length));
        left = match.Length > 2 && !Town().IsMatch(others) ? left : others;
        return wish;
    }

    private static AddressWish WithTown(AddressWish wish, string left)
    {
        var names = left.Split([',', '\n', ';', '/', '，', '。', '、'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Town().Match(part.Trim(' ', '-', '.')) is { Success: true } match ? Tidy(match.Value) : "")
            .Where(name => name.Length > 1 && name.Split(' ').Length <= MostWordsOfATown && !Words.Is(name, "addressFill")).ToList();
        return wish with { City = wish.City ?? names.FirstOrDefault(), Region = wish.Region ?? names.ElementAtOrDefault(1) };
    }

    private static Range? PostalCode(Utterance said, string text) =>
        said.EntitiesOf(EntityCategory.PostalCode)
            .LastOrDefault(entity => !string.IsNullOrWhiteSpace(text.Substring(entity.Offset, entity.Length))) is { } entity
            ? entity.Offset..(entity.Offset + entity.Length)
            : PostalForm().Matches(text).LastOrDefault() is { } match ? match.Index..(match.Index + match.Length) : null;

    // An address ends with its sentence: at a stop that ends no short form, or where it is said what shall be done.
    private static int EndOf(string text, int from)
    {
        var stop = SentenceEnd().Match(text, from);
        var word = Words.FindAll(text, "addressEnd").FirstOrDefault(place => place.Start.Value >= from);
        return Math.Min(stop.Success ? stop.Index : text.Length, word.End.Value > 0 ? word.Start.Value : text.Length);
    }

    // What stands before a street belongs to it only as a list does: a flat, or a Chinese town.
    private static int StartOf(string text, int street)
    {
        var unit = StreetPatterns.Unit(text[..street]);
        return unit is { } place && text[place.End.Value..street].Trim(' ', ',', '，').Length == 0 ? place.Start.Value : street;
    }

    private static string? After(string text, string list, Regex form) =>
        Words.Find(text, list) is { } label && form.Match(text, label.End.Value) is { Success: true } match ? match.Value : null;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static bool IsApart(string text, Range place) =>
        place.Start.Value == 0 || !char.IsLetter(text[place.Start.Value - 1]) || PlainText.IsIdeograph(text[place.Start.Value]);

    private static string Blank(string text, Range place) =>
        string.Concat(text.AsSpan(0, place.Start.Value), new string(' ', place.End.Value - place.Start.Value), text.AsSpan(place.End.Value));

    private static string Tidy(string text) => Spaces().Replace(text, " ").Trim(' ', ',', '.', '-', ':', '，', '。', '"', '(', ')');

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![A-Za-z\d#])(?:\d{5}(?:-\d{3,4})?|\d{6}|[A-Za-z]{1,2}\d[A-Za-z\d]?\s\d[A-Za-z]{2}|[A-Za-z]\d[A-Za-z]\s?\d[A-Za-z]\d)(?![A-Za-z\d])")]
    private static partial Regex PostalForm();

    [GeneratedRegex(@"[!?！？。]|\.(?=\s+\p{L}{3,}.{8})|\n\n")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?<!\w)(?:[A-Z]{2}|(?:(?:New|North|South|West|Rhode|Puerto)\s)?\p{L}{4,})(?!\w)", RegexOptions.IgnoreCase)]
    private static partial Regex StateName();

    [GeneratedRegex(@"[\p{L}][\p{L}'’.-]*(?:\s+[\p{L}][\p{L}'’.-]*)*")]
    private static partial Regex Town();

    [GeneratedRegex(@"\d{1,6}[A-Za-z]?(?!\w)")]
    private static partial Regex HouseNumber();
}
