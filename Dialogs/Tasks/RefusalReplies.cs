using System.Globalization;
using EcomBot.Commerce;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Tasks;

/// <summary>
/// Says why something cannot be done and what comes nearest to it: one text a rule, <c>Refusals.RULE</c>, or several where the nearest
/// thing depends on the order's status or on the field that is wrong, <c>Refusals.RULE.Delivered</c>.
/// </summary>
internal static class RefusalReplies
{
    private const string DateFormat = "yyyy-MM-dd";

    private static readonly string[] Kinds = ["status", "field", "condition"];

    /// <summary>The end of a task that the rules forbid.</summary>
    public static Tell Tell(Refusal refusal) => new(Message(refusal)) { Failed = true };

    /// <summary>The reason and the nearest thing that can be done, as a message.</summary>
    public static Activity Message(Refusal refusal) => MessageFactory.Text(Say(refusal));

    /// <summary>The reason and the nearest thing that can be done.</summary>
    public static string Say(Refusal refusal) =>
        Texts.Say(KeyOf(refusal), [.. refusal.Data.Select(pair => (pair.Key, Said(pair.Key, pair.Value)))]);

    private static string KeyOf(Refusal refusal) => Kinds.Where(refusal.Data.ContainsKey)
        .Select(kind => $"Refusals.{refusal.Rule}.{Name(refusal.Data[kind])}").FirstOrDefault(Texts.Has) ?? $"Refusals.{refusal.Rule}";

    // "pending (item modified)" is called PendingItemModified.
    private static string Name(string value) => string.Concat(
        value.Split([' ', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    // Amounts ("12.00 USD") and days come in one form for all languages.
    private static string Said(string name, string value) =>
        name == "category" ? ShopWords.Category(value)
        : name == "options" ? string.Join(", ", value.Split(", ").Select(OptionText.ValueOf))
        : AmountIn(value) is { } amount ? MoneyText.Of(amount)
        : DateTime.TryParseExact(value, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day.ToString("D", CultureInfo.CurrentCulture)
        : value;

    private static Money? AmountIn(string value) => value.Split(' ') is [var number, { Length: 3 } currency]
        && decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var amount) && currency.All(char.IsAsciiLetterUpper)
        ? new(amount, currency) : null;
}
