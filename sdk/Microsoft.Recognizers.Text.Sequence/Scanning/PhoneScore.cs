namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>How sure it is that a number is a phone number: by its country code, its signs, its length and its last digits.</summary>
/// <remarks>The awards and deductions follow the scores that the published recognizers give.</remarks>
internal static class PhoneScore
{
    private const double Base = 0.3;
    private const double CountryAward = 0.5;
    private const double AreaAward = 0.3;
    private const double SignAward = 0.1;
    private const double LengthAward = 0.1;
    private const double TailDeduction = 0.2;
    private const int UsualLength = 8;

    /// <summary>The score of a number, from 0 to 1.</summary>
    public static double Of(string number)
    {
        var score = Base + CodeAward(number) + SignsAward(number);
        score += Math.Clamp(number.Length - UsualLength, 0, 3) * LengthAward;
        score -= Math.Max(0, SameTail(number) - 2) * TailDeduction;
        return Math.Round(Math.Clamp(score, 0, 1), 2);
    }

    private static double CodeAward(string number)
    {
        if (number[0] == '+' || number.StartsWith("(+", StringComparison.Ordinal) || number.StartsWith("00", StringComparison.Ordinal))
        {
            return CountryAward;
        }
        return number.Contains('(') ? AreaAward : 0;
    }

    private static double SignsAward(string number)
    {
        var signs = 0;
        var isDoubled = false;
        for (var i = 1; i < number.Length; i++)
        {
            if (IsSign(number[i]) && !IsSign(number[i - 1]))
            {
                signs++;
            }
            isDoubled |= number[i] is '-' or '/' && (number[i - 1] == ' ' || (i + 1 < number.Length && number[i + 1] == ' '));
        }
        return (Math.Min(signs, 3) * SignAward) - (isDoubled ? SignAward : 0);
    }

    private static bool IsSign(char c) => c is ' ' or '-' or '.' or '/';

    private static int SameTail(string number)
    {
        var same = 0;
        for (var i = number.Length - 1; i >= 0 && number[i] == number[^1]; i--)
        {
            same++;
        }
        return same;
    }
}
