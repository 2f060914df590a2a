using Microsoft.Recognizers.Text.Sequence.Scanning;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Finds sequences of characters with a form of their own: phone numbers, addresses, identifiers.</summary>
/// <seealso href="https://github.com/microsoft/Recognizers-Text"/>
public class SequenceRecognizer : Recognizer<SequenceOptions>
{
    public SequenceRecognizer(string targetCulture, SequenceOptions options = SequenceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public SequenceRecognizer(string targetCulture, int options, bool lazyInitialization = false)
        : this(targetCulture, GetOptions(options), lazyInitialization)
    {
    }

    public SequenceRecognizer(SequenceOptions options = SequenceOptions.None, bool lazyInitialization = true)
        : this(null, options, lazyInitialization)
    {
    }

    public SequenceRecognizer(int options, bool lazyInitialization = true)
        : this(null, GetOptions(options), lazyInitialization)
    {
    }

    /// <summary>The phone numbers of a text.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture, such as <c>en-us</c>.</param>
    /// <param name="options">How sequences are recognized.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public static List<ModelResult> RecognizePhoneNumber(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetPhoneNumberModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The IP addresses of a text.</summary>
    /// <inheritdoc cref="RecognizePhoneNumber"/>
    public static List<ModelResult> RecognizeIpAddress(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetIpAddressModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The mentions of names of a text.</summary>
    /// <inheritdoc cref="RecognizePhoneNumber"/>
    public static List<ModelResult> RecognizeMention(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetMentionModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The hashtags of a text.</summary>
    /// <inheritdoc cref="RecognizePhoneNumber"/>
    public static List<ModelResult> RecognizeHashtag(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetHashtagModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The e-mail addresses of a text.</summary>
    /// <inheritdoc cref="RecognizePhoneNumber"/>
    public static List<ModelResult> RecognizeEmail(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetEmailModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The web addresses of a text.</summary>
    /// <inheritdoc cref="RecognizePhoneNumber"/>
    public static List<ModelResult> RecognizeURL(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetURLModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The globally unique identifiers of a text.</summary>
    /// <inheritdoc cref="RecognizePhoneNumber"/>
    public static List<ModelResult> RecognizeGUID(
        string query, string culture, SequenceOptions options = SequenceOptions.None, bool fallbackToDefaultCulture = true) =>
        new SequenceRecognizer(options).GetGUIDModel(culture, fallbackToDefaultCulture).Parse(query);

    /// <summary>The model that finds phone numbers.</summary>
    /// <param name="culture">The culture of the texts; null for the recognizer's own.</param>
    /// <param name="fallbackToDefaultCulture">Whether English stands in for an unknown culture.</param>
    /// <exception cref="ArgumentException">The culture is unknown and nothing stands in for it.</exception>
    public IModel GetPhoneNumberModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<PhoneNumberModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds IP addresses.</summary>
    /// <inheritdoc cref="GetPhoneNumberModel"/>
    public IModel GetIpAddressModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<IpAddressModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds mentions of names.</summary>
    /// <inheritdoc cref="GetPhoneNumberModel"/>
    public IModel GetMentionModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<MentionModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds hashtags.</summary>
    /// <inheritdoc cref="GetPhoneNumberModel"/>
    public IModel GetHashtagModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<HashtagModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds e-mail addresses.</summary>
    /// <inheritdoc cref="GetPhoneNumberModel"/>
    public IModel GetEmailModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<EmailModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds web addresses.</summary>
    /// <inheritdoc cref="GetPhoneNumberModel"/>
    public IModel GetURLModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<URLModel>(culture, fallbackToDefaultCulture);

    /// <summary>The model that finds globally unique identifiers.</summary>
    /// <inheritdoc cref="GetPhoneNumberModel"/>
    public IModel GetGUIDModel(string culture = null, bool fallbackToDefaultCulture = true) =>
        GetModel<GUIDModel>(culture, fallbackToDefaultCulture);

    /// <inheritdoc/>
    protected override void InitializeConfiguration()
    {
        foreach (var (culture, words) in SequenceWords.Cultures)
        {
            RegisterModel<PhoneNumberModel>(culture, _ => new PhoneNumberModel(new SequenceParser(), new SequenceExtractor(new PhoneScanner(words))));
            RegisterModel<IpAddressModel>(culture, _ => new IpAddressModel(new SequenceParser(), new SequenceExtractor(new IpScanner())));
            RegisterModel<MentionModel>(culture, _ => new MentionModel(new SequenceParser(), new SequenceExtractor(new MentionScanner())));
            RegisterModel<HashtagModel>(culture, _ => new HashtagModel(new SequenceParser(), new SequenceExtractor(new HashtagScanner())));
            RegisterModel<EmailModel>(culture, _ => new EmailModel(new SequenceParser(), new SequenceExtractor(new EmailScanner())));
            RegisterModel<URLModel>(culture, _ => new URLModel(new SequenceParser(), new SequenceExtractor(new UrlScanner())));
            RegisterModel<GUIDModel>(culture, _ => new GUIDModel(new SequenceParser(), new SequenceExtractor(new GuidScanner())));
        }
    }
}
