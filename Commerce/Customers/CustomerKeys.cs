using System.Globalization;
using System.Text;

namespace EcomBot.Commerce.Customers;

/// <summary>Spellings by which customers are found: without case, accents, spaces and marks.</summary>
internal static class CustomerKeys
{
    private const int PhoneDigits = 7;

    /// <summary>Gets an e-mail address without case and surrounding spaces.</summary>
    public static string OfEmail(string email) => email.Trim().ToLowerInvariant();

    /// <summary>Gets a name and postal code as one text.</summary>
    public static string OfName(string firstName, string lastName, string postalCode) =>
        $"{Fold(firstName)}|{Fold(lastName)}|{Fold(postalCode)}";

    /// <summary>Gets the last seven digits, which all spellings of a phone number share, or null for fewer.</summary>
    public static string? OfPhone(string? phone) => Digits(phone) is { Length: >= PhoneDigits } digits ? digits[^PhoneDigits..] : null;

    /// <summary>Tells whether two spellings are one phone number: with or without country code and leading zeros.</summary>
    public static bool IsSamePhone(string? one, string? other)
    {
        var (left, right) = (Digits(one).TrimStart('0'), Digits(other).TrimStart('0'));
        return Math.Min(left.Length, right.Length) >= PhoneDigits
            && (left.EndsWith(right, StringComparison.Ordinal) || right.EndsWith(left, StringComparison.Ordinal));
    }

    /// <summary>Gets the letters and digits of a text, in lower case and without accents.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                folded.Append(Plain(Rune.ToLowerInvariant(rune)));
            }
        }

        return folded.ToString();
    }

    // Letters whose accent is part of them, which no decomposition takes off.
    private static string Plain(Rune letter) => letter.Value switch
    {
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        _ => letter.ToString(),
    };

    private static string Digits(string? phone) => string.Concat((phone ?? "")
        .Where(char.IsDigit).Select(digit => CharUnicodeInfo.GetDecimalDigitValue(digit)));
}
