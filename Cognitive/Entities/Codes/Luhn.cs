namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>The check digit of card numbers and IMEIs (ISO/IEC 7812-1).</summary>
internal static class Luhn
{
    /// <summary>Whether the last of these digits checks the others.</summary>
    public static bool Holds(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[^(index + 1)] - '0';
            digit *= 1 + (index % 2);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return digits.Length > 1 && sum % 10 == 0;
    }
}
