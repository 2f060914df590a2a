using Microsoft.Recognizers.Text.NumberWithUnit.Reading;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Finds amounts of money, sizes, ages and temperatures in texts.</summary>
/// <seealso href="https://github.com/microsoft/Recognizers-Text"/>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    public NumberWithUnitRecognizer(string targetCulture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>The amounts of money in a text. The value is null where the text names a unit alone.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture, such as <c>en-us</c>.</param>
    /// <param name="options">How numbers with units are recognized.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public static List<ModelResult> RecognizeCurrency(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetCurrencyModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The lengths, areas, volumes, weights, speeds, angles and amounts of information in a text. The value is null where the text names a
    /// unit alone.</summary>
    /// <inheritdoc cref="RecognizeCurrency"/>
    public static List<ModelResult> RecognizeDimension(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetDimensionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The ages in a text. The value is null where the text names a unit alone.</summary>
    /// <inheritdoc cref="RecognizeCurrency"/>
    public static List<ModelResult> RecognizeAge(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetAgeModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The temperatures in a text. The value is null where the text names a unit alone.</summary>
    /// <inheritdoc cref="RecognizeCurrency"/>
    public static List<ModelResult> RecognizeTemperature(
        string query, string culture, NumberWithUnitOptions options = NumberWithUnitOptions.None, bool fallbackToDefaultCulture = true) =>
        new NumberWithUnitRecognizer(options).GetTemperatureModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds amounts of money.</summary>
    /// <param name="culture">The culture of the texts; null for the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public CurrencyModel GetCurrencyModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<CurrencyModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds lengths, areas, volumes, weights, speeds, angles and amounts of information.</summary>
    /// <inheritdoc cref="GetCurrencyModel"/>
    public DimensionModel GetDimensionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DimensionModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds ages.</summary>
    /// <inheritdoc cref="GetCurrencyModel"/>
    public AgeModel GetAgeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<AgeModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds temperatures.</summary>
    /// <inheritdoc cref="GetCurrencyModel"/>
    public TemperatureModel GetTemperatureModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<TemperatureModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var culture in UnitLexicon.Cultures)
        {
            RegisterModel<CurrencyModel>(culture, _ => new CurrencyModel(Readers(culture, Quantity.Currency)));
            RegisterModel<DimensionModel>(culture, _ => new DimensionModel(Readers(culture, Quantity.Dimension)));
            RegisterModel<AgeModel>(culture, _ => new AgeModel(Readers(culture, Quantity.Age)));
            RegisterModel<TemperatureModel>(culture, _ => new TemperatureModel(Readers(culture, Quantity.Temperature)));
        }
    }

    private static Dictionary<IExtractor, IParser> Readers(string culture, Quantity quantity) => new()
    {
        [new MeasureExtractor(culture, quantity)] = new MeasureParser(culture),
    };
}
