using Microsoft.Recognizers.Text.DateTime.Recognition;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates and times in English, Chinese, Spanish, French, German and Portuguese.</summary>
/// <seealso href="https://github.com/microsoft/Recognizers-Text"/>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    /// <summary>A recognizer of one culture.</summary>
    /// <param name="targetCulture">The culture, such as <see cref="Culture.English"/>; <c>null</c> if each call names its own.</param>
    /// <param name="options">How expressions are put together.</param>
    /// <param name="lazyInitialization">Whether models are made when first asked for, not now.</param>
    public DateTimeRecognizer(string targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="DateTimeRecognizer(string, DateTimeOptions, bool)"/>
    public DateTimeRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>A recognizer of every culture.</summary>
    /// <param name="options">How expressions are put together.</param>
    /// <param name="lazyInitialization">Whether models are made when first asked for, not now.</param>
    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    /// <inheritdoc cref="DateTimeRecognizer(DateTimeOptions, bool)"/>
    public DateTimeRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>The expressions of date and time in a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture, such as "en-us".</param>
    /// <param name="options">How expressions are put together.</param>
    /// <param name="refTime">The moment taken as now; the present one if <c>null</c>.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for a culture not known.</param>
    /// <exception cref="ArgumentException">The culture is not known and nothing may stand in for it.</exception>
    public static List<ModelResult> RecognizeDateTime(
        string query, string culture, DateTimeOptions options = DateTimeOptions.None, Moment? refTime = null, bool fallbackToDefaultCulture = true)
    {
        var model = new DateTimeRecognizer(options).GetDateTimeModel(culture, fallbackToDefaultCulture);
        return model.Parse(query, refTime ?? Moment.Now);
    }

    /// <summary>The model of a culture.</summary>
    /// <param name="culture">The culture; the recognizer's own if <c>null</c>.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for a culture not known.</param>
    /// <exception cref="ArgumentException">The culture is not known and nothing may stand in for it.</exception>
    public DateTimeModel GetDateTimeModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<DateTimeModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        Register(Culture.English, "English");
        Register(Culture.Spanish, "Spanish");
        Register(Culture.French, "French");
        Register(Culture.Chinese, "Chinese");
        Register(Culture.German, "German");
        Register(Culture.Portuguese, "Portuguese");
    }

    private void Register(string culture, string folder) => RegisterModel<DateTimeModel>(
        culture, options => new DateTimeModel(new DateTimeParser(), new DateTimeExtractor(folder, options)));
}
