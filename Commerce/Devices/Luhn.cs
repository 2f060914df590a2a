namespace EcomBot.Commerce.Devices;

/// <summary>The check digit of ISO/IEC 7812-1 annex B, which IMEIs end with.</summary>
internal static class Luhn
{
    /// <summary>Gets the digit that completes <paramref name="digits"/>.</summary>
    public static char CheckDigit(string digits) => (char)('0' + ((10 - (Sum(digits, doubled: 0) % 10)) % 10));

    /// <summary>Tells whether the last digit fits those before.</summary>
    public static bool IsValid(string digits) => Sum(digits, doubled: 1) % 10 == 0;

    // Every second digit from the right counts twice, beginning with the one before the check digit.
    private static int Sum(string digits, int doubled) => digits.Reverse()
        .Select((digit, i) => (digit - '0') * (i % 2 == doubled ? 2 : 1)).Sum(value => value > 9 ? value - 9 : value);
}
