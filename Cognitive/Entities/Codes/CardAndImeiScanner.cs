using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>Finds card numbers and IMEIs: digits, perhaps in groups, whose last one checks the others.</summary>
internal sealed class CardAndImeiScanner : IEntityScanner
{
    private const int ImeiLength = 15;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var group in DigitGroups.In(reading))
        {
            if (group.HasPlus || group.Digits is < 13 or > 19)
            {
                continue;
            }
            var digits = group.Normal(reading.Folded);
            var isImei = IsImei(reading, group, digits);
            if (isImei || (Luhn.Holds(digits) && IsIssued(digits)))
            {
                found.Add(reading.Entity(isImei ? EntityCategory.Imei : EntityCategory.CardNumber, group.Start, group.End, 0.97, digits));
            }
        }
    }

    private static bool IsImei(TextReading reading, DigitGroups group, string digits)
    {
        if (digits.Length != ImeiLength || !Luhn.Holds(digits))
        {
            return false;
        }
        var isAmex = digits[0] == '3' && digits[1] is '4' or '7';
        return !isAmex || Cues.Before(reading, group.Start, Cue.Imei);
    }

    /// <summary>Whether cards start so: American Express, Diners, JCB, Visa, Mastercard, Discover, Maestro, UnionPay, Elo.</summary>
    private static bool IsIssued(string digits) => digits[0] is '3' or '4' or '5' or '6' || digits.StartsWith("22", StringComparison.Ordinal)
        || digits.StartsWith("81", StringComparison.Ordinal);
}
