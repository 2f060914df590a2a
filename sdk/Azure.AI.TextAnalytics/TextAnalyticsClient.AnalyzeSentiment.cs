using System.Collections.ObjectModel;

namespace Azure.AI.TextAnalytics;

/// <content>Tells how a text feels.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    /// <summary>Tells how a text feels.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<DocumentSentiment> AnalyzeSentiment(string document, string language = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskAnalyzeSentiment(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<AnalyzeSentimentResult>(found.Results), cancellationToken);
        return Only(answer, result => result.DocumentSentiment);
    }

    /// <summary>Tells how a text feels.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(string document, string language = default,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskAnalyzeSentiment(null), Numbered([document], language), null,
            found => new ReadOnlyCollection<AnalyzeSentimentResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.DocumentSentiment);
    }

    /// <summary>Tells how a text feels.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<DocumentSentiment> AnalyzeSentiment(string document, string language, AnalyzeSentimentOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskAnalyzeSentiment(options), Numbered([document], language), options,
            found => new ReadOnlyCollection<AnalyzeSentimentResult>(found.Results), cancellationToken);
        return Only(answer, result => result.DocumentSentiment);
    }

    /// <summary>Tells how a text feels.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<DocumentSentiment>> AnalyzeSentimentAsync(string document, string language, AnalyzeSentimentOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskAnalyzeSentiment(options), Numbered([document], language), options,
            found => new ReadOnlyCollection<AnalyzeSentimentResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.DocumentSentiment);
    }

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskAnalyzeSentiment(options), Numbered(documents, language), options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskAnalyzeSentiment(options), documents, options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<string> documents, string language = default,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskAnalyzeSentiment(options), Numbered(documents, language), options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<TextDocumentInput> documents,
        TextAnalyticsRequestOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskAnalyzeSentiment(options), documents, options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<string> documents, string language,
        AnalyzeSentimentOptions options, CancellationToken cancellationToken = default) =>
        Send(TaskAnalyzeSentiment(options), Numbered(documents, language), options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<AnalyzeSentimentResultCollection> AnalyzeSentimentBatch(IEnumerable<TextDocumentInput> documents, AnalyzeSentimentOptions options,
        CancellationToken cancellationToken = default) =>
        Send(TaskAnalyzeSentiment(options), documents, options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<string> documents, string language,
        AnalyzeSentimentOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(TaskAnalyzeSentiment(options), Numbered(documents, language), options, CollectAnalyzeSentiment, cancellationToken);

    /// <summary>Tells how a text feels. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<AnalyzeSentimentResultCollection>> AnalyzeSentimentBatchAsync(IEnumerable<TextDocumentInput> documents,
        AnalyzeSentimentOptions options, CancellationToken cancellationToken = default) =>
        SendAsync(TaskAnalyzeSentiment(options), documents, options, CollectAnalyzeSentiment, cancellationToken);

    private static TextTask<AnalyzeSentimentResult> TaskAnalyzeSentiment(TextAnalyticsRequestOptions options) => new(
        "SentimentAnalysis", json =>
        {
            if (options is AnalyzeSentimentOptions { IncludeOpinionMining: { } opinions })
            {
                json.WriteBoolean("opinionMining", opinions);
            }
        }, SentimentAnswers.Sentiment, (id, error) => new AnalyzeSentimentResult(id, error));

    private static AnalyzeSentimentResultCollection CollectAnalyzeSentiment(BatchAnswer<AnalyzeSentimentResult> answer) =>
        new(answer.Results, answer.Statistics, answer.ModelVersion);
}
