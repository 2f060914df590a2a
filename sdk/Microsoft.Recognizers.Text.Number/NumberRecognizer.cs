using Microsoft.Recognizers.Text.Number.Reading;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds numbers, ordinals, percentages and ranges of numbers in texts.</summary>
/// <seealso href="https://github.com/microsoft/Recognizers-Text"/>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    public NumberRecognizer(string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public NumberRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>The numbers of a text, such as "two hundred" and 1,5.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture, such as <c>en-us</c>.</param>
    /// <param name="options">How numbers are recognized.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The places in an order that a text names, such as "21st" and "the last".</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetOrdinalModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The percentages of a text, such as "20%".</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizePercentage(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetPercentageModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The ranges of numbers of a text, such as "between 10 and 20".</summary>
    /// <inheritdoc cref="RecognizeNumber"/>
    public static List<ModelResult> RecognizeNumberRange(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberRecognizer(options).GetNumberRangeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds numbers.</summary>
    /// <param name="culture">The culture of the texts; null for the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public NumberModel GetNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds ranges of numbers.</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public NumberRangeModel GetNumberRangeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<NumberRangeModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds ordinals.</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public OrdinalModel GetOrdinalModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<OrdinalModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds percentages.</summary>
    /// <inheritdoc cref="GetNumberModel"/>
    public PercentModel GetPercentageModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PercentModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in NumberReader.Cultures)
        {
            RegisterModel<NumberModel>(culture, _ =>
                new NumberModel(ParserFor(culture), new NumberSpanExtractor(text => NumberReader.For(culture).Numbers(text))));
            RegisterModel<OrdinalModel>(culture, options =>
                new OrdinalModel(ParserFor(culture), new NumberSpanExtractor(text => NumberReader.For(culture).Ordinals(text, NamesRelatives(options)))));
            RegisterModel<PercentModel>(culture, _ =>
                new PercentModel(ParserFor(culture), new NumberSpanExtractor(NumberReader.For(culture).Percentages)));
            RegisterModel<NumberRangeModel>(culture, _ =>
                new NumberRangeModel(ParserFor(culture), new NumberSpanExtractor(NumberReader.For(culture).Ranges)));
        }
    }

    private static bool NamesRelatives(NumberOptions options) => !options.HasFlag(NumberOptions.SuppressExtendedTypes);

    private static NumberSpanParser ParserFor(string culture) => new(NumberReader.For(culture).Format);
}
