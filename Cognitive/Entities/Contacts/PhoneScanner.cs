using EcomBot.Cognitive.Entities.Codes;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Contacts;

/// <summary>Finds telephone numbers: international ones, grouped ones, and digits that a customer calls a telephone number.</summary>
internal sealed class PhoneScanner : IEntityScanner
{
    /// <summary>"Order number is 00010004" says "number is" too; so near an order is meant.</summary>
    private const int NextToOrder = 6;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        foreach (var group in DigitGroups.In(reading))
        {
            var confidence = group.Digits is >= 7 and <= 15 ? Confidence(reading, group) : 0;
            if (confidence > 0)
            {
                found.Add(reading.Entity(EntityCategory.Phone, group.Start, group.End, confidence, group.Normal(reading.Folded)));
            }
        }
    }

    private static double Confidence(TextReading reading, DigitGroups group)
    {
        if (group.HasPlus)
        {
            return 0.95;
        }
        var cued = Cues.DistanceBefore(reading, group.Start, Cue.Phone);
        var ordered = Cues.DistanceBefore(reading, group.Start, Cue.Order);
        if (cued <= 16 && cued < ordered && ordered > NextToOrder)
        {
            return 0.92;
        }
        return LooksLikeOne(reading.Folded, group) ? 0.75 : 0;
    }

    private static bool LooksLikeOne(string text, DigitGroups group)
    {
        var first = text.AsSpan(group.Start, group.Length).TrimStart('(')[0];
        var isChinese = group.Digits == 11 && first == '1' && group.Groups == 1 && text[group.Start + 1] is >= '3' and <= '9';
        var isNational = group.Groups >= 2 && first == '0' && group.Digits is >= 9 and <= 12;
        return isChinese || isNational || IsAmerican(text, group) || IsIberianOrBrazilian(text, group);
    }

    /// <summary>Three, three and four digits.</summary>
    private static bool IsAmerican(string text, DigitGroups group) =>
        group.Groups is 3 or 4 && group.Digits is 10 or 11 && group.EndsWith(text, 3, 4);

    /// <summary>Brazil: area in brackets, then eight or nine digits; Spain: nine digits in threes that start with 6, 7 or 9.</summary>
    private static bool IsIberianOrBrazilian(string text, DigitGroups group) =>
        (text[group.Start] == '(' && group.Digits is 10 or 11)
        || (group is { Groups: 3, Digits: 9 } && group.EndsWith(text, 3, 3) && text[group.Start] is '6' or '7' or '9');
}
