using System.Collections.ObjectModel;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <content>Finds the personal data in a text.</content>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsclient"/>
public partial class TextAnalyticsClient
{
    /// <summary>Finds the personal data in a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual Response<PiiEntityCollection> RecognizePiiEntities(string document, string language = default,
        RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = Send(TaskRecognizePiiEntities(options), Numbered([document], language), options,
            found => new ReadOnlyCollection<RecognizePiiEntitiesResult>(found.Results), cancellationToken);
        return Only(answer, result => result.Entities);
    }

    /// <summary>Finds the personal data in a text.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed, or the service could not read the text.</exception>
    public virtual async Task<Response<PiiEntityCollection>> RecognizePiiEntitiesAsync(string document, string language = default,
        RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var answer = await SendAsync(TaskRecognizePiiEntities(options), Numbered([document], language), options,
            found => new ReadOnlyCollection<RecognizePiiEntitiesResult>(found.Results), cancellationToken).ConfigureAwait(false);
        return Only(answer, result => result.Entities);
    }

    /// <summary>Finds the personal data in a text. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(IEnumerable<string> documents, string language = default,
        RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskRecognizePiiEntities(options), Numbered(documents, language), options, CollectRecognizePiiEntities, cancellationToken);

    /// <summary>Finds the personal data in a text. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Response<RecognizePiiEntitiesResultCollection> RecognizePiiEntitiesBatch(IEnumerable<TextDocumentInput> documents,
        RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default) =>
        Send(TaskRecognizePiiEntities(options), documents, options, CollectRecognizePiiEntities, cancellationToken);

    /// <summary>Finds the personal data in a text. Several at once.</summary>
    /// <param name="documents">The texts; their ids are 0, 1 and so on.</param>
    /// <param name="language">ISO 639-1; the client's default where it is not given.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(IEnumerable<string> documents,
        string language = default, RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskRecognizePiiEntities(options), Numbered(documents, language), options, CollectRecognizePiiEntities, cancellationToken);

    /// <summary>Finds the personal data in a text. Several at once.</summary>
    /// <param name="documents">The documents, with ids that differ.</param>
    /// <param name="options">How they are read.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="RequestFailedException">The call failed. A document that could not be read is an error of its own result.</exception>
    public virtual Task<Response<RecognizePiiEntitiesResultCollection>> RecognizePiiEntitiesBatchAsync(IEnumerable<TextDocumentInput> documents,
        RecognizePiiEntitiesOptions options = default, CancellationToken cancellationToken = default) =>
        SendAsync(TaskRecognizePiiEntities(options), documents, options, CollectRecognizePiiEntities, cancellationToken);

    private static TextTask<RecognizePiiEntitiesResult> TaskRecognizePiiEntities(TextAnalyticsRequestOptions options) => new(
        "PiiEntityRecognition", json => WritePii(json, options as RecognizePiiEntitiesOptions), EntityAnswers.PiiEntities,
        (id, error) => new RecognizePiiEntitiesResult(id, error));

    private static RecognizePiiEntitiesResultCollection CollectRecognizePiiEntities(BatchAnswer<RecognizePiiEntitiesResult> answer) =>
        new(answer.Results, answer.Statistics, answer.ModelVersion);

    private static void WritePii(Utf8JsonWriter json, RecognizePiiEntitiesOptions options)
    {
        if (options?.DomainFilter == PiiEntityDomain.ProtectedHealthInformation)
        {
            json.WriteString("domain", "phi");
        }
        if (options?.CategoriesFilter.Count > 0)
        {
            json.WriteStartArray("piiCategories");
            foreach (var category in options.CategoriesFilter)
            {
                json.WriteStringValue(category.ToString());
            }
            json.WriteEndArray();
        }
    }
}
