using System.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace EcomBot.Tests.Sdk.Recognizers;

/// <summary>A long message of any sort is read to its end; a reader whose time grew with the square of the length would not come to it.</summary>
public sealed class LongInputTests
{
    private const int Megabyte = 1 << 20;
    private const int Length = 1 << 16;

    public static TheoryData<string, string> Messages => new()
    {
        { "digits", new string('7', Megabyte) },
        { "groups", Repeat("123,") },
        { "decimals", Repeat("1.2.") },
        { "phone groups", Repeat("555-") },
        { "and", Repeat("one hundred and ") },
        { "hyphens", new string('-', Length) },
        { "parentheses", new string('(', Length) },
        { "at signs", Repeat("a@b.") },
        { "compounds", Repeat("einund") },
        { "colons", new string(':', Length) },
        { "mixed scripts", Repeat("五mil百 zwölf٣٤Ⅷ½ ") },
        { "surrogates", Repeat("😀\ud83d ") },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public void A_long_message_of_anything_is_read_to_its_end(string sort, string message)
    {
        foreach (var culture in new[] { "en-us", "de-de", "zh-cn" })
        {
            var found = NumberRecognizer.RecognizeNumber(message, culture);
            Assert.True(found.TrueForAll(result => result.End < message.Length), sort);
        }
        Assert.NotNull(NumberWithUnitRecognizer.RecognizeDimension(message, "en-us"));
        Assert.NotNull(SequenceRecognizer.RecognizePhoneNumber(message, "en-us"));
        Assert.NotNull(SequenceRecognizer.RecognizeEmail(message, "en-us"));
        Assert.NotNull(SequenceRecognizer.RecognizeURL(message, "en-us"));
        Assert.NotNull(SequenceRecognizer.RecognizeGUID(message, "en-us"));
        Assert.NotNull(SequenceRecognizer.RecognizeIpAddress(message, "en-us"));
        Assert.NotNull(ChoiceRecognizer.RecognizeBoolean(message, "en-us"));
    }

    private static string Repeat(string part)
    {
        var text = new StringBuilder(Length + part.Length);
        while (text.Length < Length)
        {
            text.Append(part);
        }
        return text.ToString();
    }
}
