using System.Text.RegularExpressions;
using EcomBot.Cognitive;
using EcomBot.Commerce.Devices;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Devices;

/// <summary>Finds the serial number or IMEI in what was said.</summary>
internal static partial class SerialWords
{
    /// <summary>The number, and what kind it is; a mistyped IMEI comes as it was written.</summary>
    /// <param name="said">What was said.</param>
    /// <param name="isAsked">Whether a serial number was asked for, so that a number alone is one.</param>
    public static (string? Serial, SerialNumberKind Kind) Find(Utterance said, bool isAsked)
    {
        var named = said.First(EntityCategory.Imei) ?? said.First(EntityCategory.SerialNumber)
            ?? Digits().Matches(said.Text).Select(match => match.Value).FirstOrDefault()
            ?? (isAsked ? said.Text.Split([' ', ',', '.', ':', '\n'], StringSplitOptions.RemoveEmptyEntries)
                .FirstOrDefault(word => Read(word).Kind != SerialNumberKind.None) : null);
        return named is null ? (null, SerialNumberKind.None) : Read(named);
    }

    private static (string? Serial, SerialNumberKind Kind) Read(string text)
    {
        var kind = SerialNumbers.Read(text.Trim(), out var serial);
        return kind == SerialNumberKind.None ? (null, kind) : (serial.Value, kind);
    }

    // Fifteen digits, perhaps in groups: an IMEI even where its last digit does not fit.
    [GeneratedRegex(@"(?<![\d#])\d(?:[ -]?\d){14}(?!\d)")]
    private static partial Regex Digits();
}
