using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <content>Finds the things a text names.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    /// <summary>Finds the things a text names.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<CategorizedEntityCollection> RecognizeEntities(string document, string language = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskRecognizeEntities(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<RecognizeEntitiesResult>(found.Results), cancellationToken);
        return Only(answer, result => result.Entities);
    }

    /// <summary>Finds the things a text names.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<CategorizedEntityCollection>> RecognizeEntitiesAsync(string document, string language = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskRecognizeEntities(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<RecognizeEntitiesResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.Entities);
    }

    /// <summary>Finds the things a text names. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<RecognizeEntitiesResultCollection> RecognizeEntitiesBatch(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskRecognizeEntities(options), Numbered(documents, language), options, CollectRecognizeEntities, cancellationToken);

    /// <summary>Finds the things a text names. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<RecognizeEntitiesResultCollection> RecognizeEntitiesBatch(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskRecognizeEntities(options), documents, options, CollectRecognizeEntities, cancellationToken);

    /// <summary>Finds the things a text names. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskRecognizeEntities(options), Numbered(documents, language), options, CollectRecognizeEntities, cancellationToken);

    /// <summary>Finds the things a text names. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskRecognizeEntities(options), documents, options, CollectRecognizeEntities, cancellationToken);

    private static TextTask<RecognizeEntitiesResult> TaskRecognizeEntities(TextAnalyticsRequestOptions options) => new(
        "EntityRecognition", _ => { }, EntityAnswers.Entities, (id, error) => new RecognizeEntitiesResult(id, error));

    private static RecognizeEntitiesResultCollection CollectRecognizeEntities(BatchAnswer<RecognizeEntitiesResult> answer) =>
        new(answer.Results, answer.Statistics, answer.ModelVersion);
}
