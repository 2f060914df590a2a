using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Products;

/// <summary>Options in words.</summary>
internal static class OptionText
{
    /// <summary>What sets a variant apart: its values, with the option's name where a value says nothing alone.</summary>
    public static string Of(Variant variant) => string.Join(", ", variant.Options.Select(option => Of(option.Key, option.Value)));

    /// <summary>What a customer wants, as it was understood.</summary>
    public static string Of(IEnumerable<OptionWish> options) => string.Join(", ", options.Select(option => option.Not ? Texts.Say("Products.Not", ("option", option.Value)) : Of(option.Name, option.Value)));

    /// <summary>What an option is called.</summary>
    public static string NameOf(string option) => option;

    private static string Of(string name, string value) => value is "yes" or "no" or "none" || value.Length < 2 || value.All(char.IsAsciiDigit) ? $"{NameOf(name)} {value}" : value;
}
