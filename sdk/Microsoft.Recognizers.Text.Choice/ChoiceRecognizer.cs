using Microsoft.Recognizers.Text.Choice.Answers;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Finds what texts choose.</summary>
/// <seealso href="https://github.com/microsoft/Recognizers-Text"/>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    public ChoiceRecognizer(string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>Whether a text says yes or no: one result at most, its value a <see cref="bool"/>, its score from 0 to 1.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture, such as <c>en-us</c>.</param>
    /// <param name="options">How choices are recognized.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true) =>
        new ChoiceRecognizer(options).GetBooleanModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds yes and no.</summary>
    /// <param name="culture">The culture of the texts; null for the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public IModel GetBooleanModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<BooleanModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var (culture, words) in AnswerWords.Cultures)
        {
            RegisterModel<BooleanModel>(culture, _ => new BooleanModel(new AnswerParser(), new AnswerExtractor(words.Value)));
        }
    }
}
