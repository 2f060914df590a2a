using System.Collections.Concurrent;
using System.Globalization;
using EcomBot.Commerce;

namespace EcomBot.Dialogs.Languages;

/// <summary>Amounts as they are written in the language of the present culture, in any currency.</summary>
internal static class MoneyText
{
    private static readonly ConcurrentDictionary<(string Culture, string Currency), NumberFormatInfo> Formats = new();

    /// <summary>An amount with its currency's sign or code, such as <c>$1,204.50</c> or <c>1.204,50 €</c>.</summary>
    public static string Of(Money money) =>
        money.Amount.ToString("C", Formats.GetOrAdd((CultureInfo.CurrentCulture.Name, money.Currency), FormatOf));

    private static NumberFormatInfo FormatOf((string Culture, string Currency) key)
    {
        var format = (NumberFormatInfo)CultureInfo.GetCultureInfo(key.Culture).NumberFormat.Clone();
        format.CurrencyDecimalDigits = Money.Digits(key.Currency);
        format.CurrencySymbol = key.Currency switch
        {
            // Where the sign alone is read as the country's own money.
            "USD" when key.Culture.StartsWith("pt", StringComparison.Ordinal) => "US$",
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            "BRL" => "R$",
            "CNY" => "¥",
            _ => key.Currency + "\u00A0",
        };
        return format;
    }
}
