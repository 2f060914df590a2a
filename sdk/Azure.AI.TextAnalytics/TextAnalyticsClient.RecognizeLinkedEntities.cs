using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <content>Finds the things of a knowledge base that a text names.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    /// <summary>Finds the things of a knowledge base that a text names.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<LinkedEntityCollection> RecognizeLinkedEntities(string document, string language = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskRecognizeLinkedEntities(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<RecognizeLinkedEntitiesResult>(found.Results), cancellationToken);
        return Only(answer, result => result.Entities);
    }

    /// <summary>Finds the things of a knowledge base that a text names.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<LinkedEntityCollection>> RecognizeLinkedEntitiesAsync(string document, string language = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskRecognizeLinkedEntities(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<RecognizeLinkedEntitiesResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.Entities);
    }

    /// <summary>Finds the things of a knowledge base that a text names. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<RecognizeLinkedEntitiesResultCollection> RecognizeLinkedEntitiesBatch(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskRecognizeLinkedEntities(options), Numbered(documents, language), options, CollectRecognizeLinkedEntities, cancellationToken);

    /// <summary>Finds the things of a knowledge base that a text names. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<RecognizeLinkedEntitiesResultCollection> RecognizeLinkedEntitiesBatch(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskRecognizeLinkedEntities(options), documents, options, CollectRecognizeLinkedEntities, cancellationToken);

    /// <summary>Finds the things of a knowledge base that a text names. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<RecognizeLinkedEntitiesResultCollection>> RecognizeLinkedEntitiesBatchAsync(IEnumerable<string> documents,
        string language = default, TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskRecognizeLinkedEntities(options), Numbered(documents, language), options, CollectRecognizeLinkedEntities, cancellationToken);

    /// <summary>Finds the things of a knowledge base that a text names. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<RecognizeLinkedEntitiesResultCollection>> RecognizeLinkedEntitiesBatchAsync(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskRecognizeLinkedEntities(options), documents, options, CollectRecognizeLinkedEntities, cancellationToken);

    private static TextTask<RecognizeLinkedEntitiesResult> TaskRecognizeLinkedEntities(TextAnalyticsRequestOptions options) => new(
        "EntityLinking", _ => { }, EntityAnswers.LinkedEntities, (id, error) => new RecognizeLinkedEntitiesResult(id, error));

    private static RecognizeLinkedEntitiesResultCollection CollectRecognizeLinkedEntities(BatchAnswer<RecognizeLinkedEntitiesResult> answer) =>
        new(answer.Results, answer.Statistics, answer.ModelVersion);
}
