using System.Text.RegularExpressions;
using EcomBot.Cognitive.Intents;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Walks;

/// <summary>What a random customer may write: phrases of all intents, with the shop's own names and numbers in their places.</summary>
internal sealed partial class WalkPhrases(WalkShop shop, Customer customer, Random random)
{
    private static readonly ILookup<string, IntentPhrase> ByLanguage = new LanguagePhrases().Phrases.ToLookup(phrase => phrase.Language);
    private static readonly string[] Yes = [.. LanguageResources.Tags.SelectMany(tag => Words.Of(tag, "yes")).Distinct()];
    private static readonly string[] Nonsense =
        ["asdf qwerty", "?", "🙂🙂", "...", "0", "<b>hello</b>", "'; DROP TABLE Orders; --", "{name}", "null", "12345678901234567890", "ありがとう",
            "   x   ", "\u202Eabc"];

    /// <summary>A phrase of any intent in a language.</summary>
    public string Phrase(string language) => Fill(Pick([.. ByLanguage[language]]).Text);

    /// <summary>A yes or a no, perhaps with a change of mind.</summary>
    public string Answer(string language) => random.Next(4) switch
    {
        0 => Pick(Words.Of(language, "no")),
        1 => $"{Pick(Words.Of(language, "yes"))}, {Detail()}",
        _ => Pick(Words.Of(language, "yes")),
    };

    /// <summary>A name, a number, an option, an address: what answers most questions.</summary>
    public string Detail() =>
        Fill(Pick(["{order}", "{product}", "{option}", "{product}, {option}", "{address}", "{email}", "{phone}", "{amount}", "{serial}", "PayPal", "visa",
            "gift card", "1", "2", "all"]));

    /// <summary>What means nothing.</summary>
    public string Noise() => Pick(Nonsense);

    /// <summary>Whether a text may count as a yes.</summary>
    public static bool IsYes(string text)
    {
        var plain = PlainText.Of(text).TrimStart();
        return Array.Exists(Yes, yes => plain.StartsWith(yes, StringComparison.Ordinal)) || Affirmations.Contains(text);
    }

    /// <summary>A phrase or two with the places of names and numbers filled.</summary>
    public string Fill(string phrase) => Slot().Replace(phrase, slot => slot.Groups[1].Value switch
    {
        "order" => Pick(random.Next(8) == 0 || shop.OrdersOf(customer).Count == 0 ? shop.Orders : shop.OrdersOf(customer)).Number.Value,
        "product" => Product(),
        "option" => Pick([.. Pick(shop.Variants).Options.Select(option => option.Value)]),
        "brand" => Pick(shop.Products).Brand ?? "Kestrel",
        "category" => Pick(shop.Products).Category ?? "Audio",
        "serial" => Pick(shop.Devices).SerialNumber.Value,
        "sku" => Pick(shop.Variants).Id.Value,
        "centre" => Pick(shop.Centres).Name,
        "person" => customer.FullName,
        "email" => random.Next(2) == 0 ? customer.Email : $"new.{random.Next(1000)}@example.org",
        "postal" => customer.Address.PostalCode,
        "phone" => $"+1 555 777 {random.Next(10_000):0000}",
        "address" => $"{random.Next(1, 999)} Elm Street, Denver, CO 80202, USA",
        "tracking" => $"NO{random.NextInt64(1_000_000_000, 9_999_999_999)}",
        "amount" => $"${random.Next(1, 500)}.{random.Next(100):00}",
        "date" => $"{random.Next(1, 29)} May",
        var other => throw new InvalidOperationException($"There is nothing for {{{other}}}."),
    });

    private static HashSet<string> Affirmations { get; } =
        [.. new LanguagePhrases().Phrases.Where(phrase => phrase.Intent == Intents.Affirm).Select(phrase => phrase.Text)];

    private string Product() => random.Next(2) == 0 && shop.OrdersOf(customer) is { Count: > 0 } orders
        ? Pick([.. orders.SelectMany(order => order.Lines).Select(line => line.Title)])
        : Pick(shop.Products).Title;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
