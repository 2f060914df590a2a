using System.Collections.ObjectModel;
using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <content>Tells the language of a text.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    /// <summary>Tells the language of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="countryHint">ISO 3166-1 of the country the text comes from; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<DetectedLanguage> DetectLanguage(string document, string countryHint = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskDetectLanguage(null), NumberedForLanguage([document], countryHint), null,
            found => new ReadOnlyCollection<DetectLanguageResult>(found.Results), cancellationToken);
        return Only(answer, result => result.PrimaryLanguage);
    }

    /// <summary>Tells the language of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="countryHint">ISO 3166-1 of the country the text comes from; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<DetectedLanguage>> DetectLanguageAsync(string document, string countryHint = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskDetectLanguage(null), NumberedForLanguage([document], countryHint), null,
            found => new ReadOnlyCollection<DetectLanguageResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.PrimaryLanguage);
    }

    /// <summary>Tells the language of a text. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="countryHint">ISO 3166-1 of the country the text comes from; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(IEnumerable<string> documents, string countryHint = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskDetectLanguage(options), NumberedForLanguage(documents, countryHint), options, CollectDetectLanguage, cancellationToken);

    /// <summary>Tells the language of a text. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<DetectLanguageResultCollection> DetectLanguageBatch(IEnumerable<DetectLanguageInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskDetectLanguage(options), documents, options, CollectDetectLanguage, cancellationToken);

    /// <summary>Tells the language of a text. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="countryHint">ISO 3166-1 of the country the text comes from; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(IEnumerable<string> documents, string countryHint = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskDetectLanguage(options), NumberedForLanguage(documents, countryHint), options, CollectDetectLanguage, cancellationToken);

    /// <summary>Tells the language of a text. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(IEnumerable<DetectLanguageInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskDetectLanguage(options), documents, options, CollectDetectLanguage, cancellationToken);

    private static TextTask<DetectLanguageResult> TaskDetectLanguage(TextAnalyticsRequestOptions options) => new(
        "LanguageDetection", _ => { }, SentimentAnswers.Language, (id, error) => new DetectLanguageResult(id, error));

    private static DetectLanguageResultCollection CollectDetectLanguage(BatchAnswer<DetectLanguageResult> answer) =>
        new(answer.Results, answer.Statistics, answer.ModelVersion);

    private static IEnumerable<DetectLanguageInput> NumberedForLanguage(IEnumerable<string> documents, string countryHint)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return documents.Select((text, index) => new DetectLanguageInput(index.ToString(CultureInfo.InvariantCulture), text) { CountryHint = countryHint });
    }
}
