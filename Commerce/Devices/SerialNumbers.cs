using System.Text.RegularExpressions;

namespace EcomBot.Commerce.Devices;

/// <summary>Reads serial numbers as customers write them, and tells mistyped ones.</summary>
public static partial class SerialNumbers
{
    private const int ImeiLength = 15;

    /// <summary>Reads a serial number in any spelling: an IMEI, or letters and digits as makers print them.</summary>
    /// <param name="text">What the customer wrote, the number alone.</param>
    /// <param name="serial">The number in capitals, without spaces and marks.</param>
    /// <returns>What kind of number it is, or why it is none.</returns>
    public static SerialNumberKind Read(string text, out SerialNumber serial)
    {
        var plain = string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        serial = new(plain);
        return !Separators().IsMatch(text.Trim()) ? SerialNumberKind.None
            : plain.Length == ImeiLength && plain.All(char.IsAsciiDigit)
                ? Luhn.IsValid(plain) ? SerialNumberKind.Imei : SerialNumberKind.MistypedImei
            : Maker().IsMatch(plain) ? SerialNumberKind.Maker
            : SerialNumberKind.None;
    }

    [GeneratedRegex(@"^[A-Za-z0-9](?:[A-Za-z0-9]|[ \-./](?=[A-Za-z0-9]))*$")]
    private static partial Regex Separators();

    // Makers print 6 to 24 capitals and digits, at least four of them digits: LUM01234567, C02XK0ABJGH5, SN-2024-000123.
    [GeneratedRegex("^(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{6,24}$")]
    private static partial Regex Maker();
}

/// <summary>What a text is as a serial number.</summary>
public enum SerialNumberKind
{
    /// <summary>No serial number.</summary>
    None,

    /// <summary>Fifteen digits whose last does not fit: an IMEI with a digit wrong or two exchanged.</summary>
    MistypedImei,

    /// <summary>An IMEI with its right check digit (3GPP TS 23.003).</summary>
    Imei,

    /// <summary>A number of the maker's own form.</summary>
    Maker,
}
