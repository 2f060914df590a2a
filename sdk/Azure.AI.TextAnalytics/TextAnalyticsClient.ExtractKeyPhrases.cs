using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <content>Finds the main points of a text.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    /// <summary>Finds the main points of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<KeyPhraseCollection> ExtractKeyPhrases(string document, string language = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskExtractKeyPhrases(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<ExtractKeyPhrasesResult>(found.Results), cancellationToken);
        return Only(answer, result => result.KeyPhrases);
    }

    /// <summary>Finds the main points of a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<KeyPhraseCollection>> ExtractKeyPhrasesAsync(string document, string language = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskExtractKeyPhrases(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<ExtractKeyPhrasesResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.KeyPhrases);
    }

    /// <summary>Finds the main points of a text. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskExtractKeyPhrases(options), Numbered(documents, language), options, CollectExtractKeyPhrases, cancellationToken);

    /// <summary>Finds the main points of a text. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<ExtractKeyPhrasesResultCollection> ExtractKeyPhrasesBatch(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskExtractKeyPhrases(options), documents, options, CollectExtractKeyPhrases, cancellationToken);

    /// <summary>Finds the main points of a text. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskExtractKeyPhrases(options), Numbered(documents, language), options, CollectExtractKeyPhrases, cancellationToken);

    /// <summary>Finds the main points of a text. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<ExtractKeyPhrasesResultCollection>> ExtractKeyPhrasesBatchAsync(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskExtractKeyPhrases(options), documents, options, CollectExtractKeyPhrases, cancellationToken);

    private static TextTask<ExtractKeyPhrasesResult> TaskExtractKeyPhrases(TextAnalyticsRequestOptions options) => new(
        "KeyPhraseExtraction", _ => { }, EntityAnswers.KeyPhrases, (id, error) => new ExtractKeyPhrasesResult(id, error));

    private static ExtractKeyPhrasesResultCollection CollectExtractKeyPhrases(BatchAnswer<ExtractKeyPhrasesResult> answer) =>
        new(answer.Results, answer.Statistics, answer.ModelVersion);
}
