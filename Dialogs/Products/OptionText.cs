using System.Globalization;
using System.Text.RegularExpressions;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>Options and their values in the customer's language, as far as the language folders translate what the shop calls them.</summary>
internal static partial class OptionText
{
    // "M" and "38" are the same in all languages.
    private const int ShortestWord = 3;

    /// <summary>What sets a variant apart: its values, with the option's name where a value says nothing alone.</summary>
    public static string Of(VariantOptions options) => string.Join(", ", options.Select(option => Of(option.Key, option.Value, shortest: 1)));

    /// <summary>What sets a variant apart, with the option's name beside letters and numbers too: "size 38".</summary>
    public static string Of(Variant variant) => string.Join(", ", variant.Options.Select(option => Of(option.Key, option.Value, shortest: 2)));

    /// <summary>What a customer wants, as it was understood.</summary>
    public static string Of(IEnumerable<OptionWish> options) =>
        string.Join(", ", options.Select(option => option.Not ? Texts.Say("Products.Not", ("option", ValueOf(option.Value)))
            : Of(option.Name, option.Value, shortest: 2)));

    /// <summary>What an option is called.</summary>
    public static string NameOf(string option) => Translated(option);

    /// <summary>What a value is called: "10 Stunden" for "10 hours", "schwarz" for "black".</summary>
    public static string ValueOf(string value) => value is "yes" or "no" or "none" ? Texts.Say($"Options.{value}")
        : SupportedLanguages.Current != SupportedLanguages.Default && NumberAndUnit().Match(value) is { Success: true } match
        ? Texts.Say($"Options.{match.Groups[2].Value}", ("number", NumberOf(match.Groups[1].Value))) : Translated(value);

    private static string Of(string name, string value, int shortest) =>
        value is "yes" or "no" or "none" ? Texts.Say("Products.Option", ("option", NameOf(name)), ("values", ValueOf(value)))
        : value.Length < shortest || (shortest > 1 && value.All(char.IsAsciiDigit)) ? $"{NameOf(name)} {value}" : ValueOf(value);

    private static string Translated(string word) =>
        word.Length >= ShortestWord && Terms.Said(word) is { } said && !(IsName(word) && said.Equals(word, StringComparison.OrdinalIgnoreCase)) ? said : word;

    // "Bluetooth" is written so in all languages, "gas" is not.
    private static bool IsName(string word) => word.Any(char.IsAsciiLetterUpper);

    private static string NumberOf(string number) =>
        number.Replace(".", CultureInfo.CurrentUICulture.NumberFormat.NumberDecimalSeparator, StringComparison.Ordinal);

    [GeneratedRegex(@"^(\d+(?:\.\d+)?(?:-\d+)?)[ -]?(hours?|inch|inches|cups?|liters?|piece|degrees|ft|lbs|W equivalent)$")]
    private static partial Regex NumberAndUnit();
}
