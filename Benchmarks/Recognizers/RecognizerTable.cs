using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;

namespace EcomBot.Benchmarks.Recognizers;

/// <summary>Which recognizer answers for which file of cases.</summary>
internal static class RecognizerTable
{
    private static readonly Dictionary<string, Func<string, string, DateTime, List<ModelResult>>> Recognizers = new()
    {
        ["Number/NumberModel"] = (text, culture, _) => NumberRecognizer.RecognizeNumber(text, culture),
        ["Number/OrdinalModel"] = (text, culture, _) => NumberRecognizer.RecognizeOrdinal(text, culture),
        ["Number/PercentModel"] = (text, culture, _) => NumberRecognizer.RecognizePercentage(text, culture),
        ["Number/NumberRangeModel"] = (text, culture, _) => NumberRecognizer.RecognizeNumberRange(text, culture),
        ["DateTime/DateTimeModel"] = (text, culture, now) => DateTimeRecognizer.RecognizeDateTime(text, culture, DateTimeOptions.None, now),
        ["Choice/BooleanModel"] = (text, culture, _) => ChoiceRecognizer.RecognizeBoolean(text, culture),
        ["NumberWithUnit/CurrencyModel"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeCurrency(text, culture),
        ["NumberWithUnit/DimensionModel"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeDimension(text, culture),
        ["NumberWithUnit/AgeModel"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeAge(text, culture),
        ["NumberWithUnit/TemperatureModel"] = (text, culture, _) => NumberWithUnitRecognizer.RecognizeTemperature(text, culture),
        ["Sequence/PhoneNumberModel"] = (text, culture, _) => SequenceRecognizer.RecognizePhoneNumber(text, culture),
        ["Sequence/IpAddressModel"] = (text, culture, _) => SequenceRecognizer.RecognizeIpAddress(text, culture),
        ["Sequence/MentionModel"] = (text, culture, _) => SequenceRecognizer.RecognizeMention(text, culture),
        ["Sequence/HashtagModel"] = (text, culture, _) => SequenceRecognizer.RecognizeHashtag(text, culture),
        ["Sequence/EmailModel"] = (text, culture, _) => SequenceRecognizer.RecognizeEmail(text, culture),
        ["Sequence/URLModel"] = (text, culture, _) => SequenceRecognizer.RecognizeURL(text, culture),
        ["Sequence/GUIDModel"] = (text, culture, _) => SequenceRecognizer.RecognizeGUID(text, culture),
    };

    private static readonly Dictionary<string, string> Cultures = new()
    {
        ["English"] = Culture.English,
        ["Chinese"] = Culture.Chinese,
        ["Spanish"] = Culture.Spanish,
        ["French"] = Culture.French,
        ["German"] = Culture.German,
        ["Portuguese"] = Culture.Portuguese,
    };

    /// <summary>What answers for a model's file; null when nothing does.</summary>
    /// <param name="recognizer">The folder, such as <c>Number</c>.</param>
    /// <param name="language">The folder below it, such as <c>English</c>.</param>
    /// <param name="model">The file's name without its end, such as <c>OrdinalModel</c>.</param>
    public static Func<string, DateTime, List<ModelResult>>? Find(string recognizer, string language, string model) =>
        Recognizers.TryGetValue($"{recognizer}/{model}", out var recognize) && Cultures.TryGetValue(language, out var culture)
            ? (text, reference) => recognize(text, culture, reference)
            : null;
}
