using System.Globalization;
using System.Text;
using Azure.AI.TextAnalytics;

namespace EcomBot.Cognitive.Azure;

/// <summary>Asks Azure for sentiment, entities and key phrases of several texts, within the limits of a call.</summary>
internal sealed class AzureReader(TextAnalyticsClient client)
{
    /// <summary>The most documents of a call for sentiment or key phrases.</summary>
    public const int MostDocuments = 10;

    private const int MostEntityDocuments = 5;
    private const int MostBytes = 900_000;

    /// <summary>What Azure says of each text, in their order.</summary>
    public async Task<IReadOnlyList<AzureReading>> ReadAsync(IReadOnlyList<AzureQuestion> questions, CancellationToken cancellationToken)
    {
        var documents = questions.Select((question, index) =>
            new TextDocumentInput(index.ToString(CultureInfo.InvariantCulture), question.Text) { Language = question.Language }).ToArray();
        var sentiments = new DocumentSentiment?[documents.Length];
        var entities = new CategorizedEntityCollection?[documents.Length];
        var phrases = new KeyPhraseCollection?[documents.Length];
        await Task.WhenAll(
        [
            .. Parts(documents, MostDocuments).Select(part => ReadSentimentsAsync(part, sentiments, cancellationToken)),
            .. Parts(documents, MostEntityDocuments).Select(part => ReadEntitiesAsync(part, entities, cancellationToken)),
            .. Parts(documents, MostDocuments).Select(part => ReadKeyPhrasesAsync(part, phrases, cancellationToken)),
        ]);
        return [.. documents.Select((_, index) => new AzureReading(sentiments[index], entities[index], phrases[index]))];
    }

    private async Task ReadSentimentsAsync(TextDocumentInput[] part, DocumentSentiment?[] found, CancellationToken cancellationToken)
    {
        var answer = await client.AnalyzeSentimentBatchAsync(part, new AnalyzeSentimentOptions { IncludeOpinionMining = true }, cancellationToken);
        Keep(answer.Value, found, result => result.DocumentSentiment);
    }

    private async Task ReadEntitiesAsync(TextDocumentInput[] part, CategorizedEntityCollection?[] found, CancellationToken cancellationToken)
    {
        var answer = await client.RecognizeEntitiesBatchAsync(part, cancellationToken: cancellationToken);
        Keep(answer.Value, found, result => result.Entities);
    }

    private async Task ReadKeyPhrasesAsync(TextDocumentInput[] part, KeyPhraseCollection?[] found, CancellationToken cancellationToken)
    {
        var answer = await client.ExtractKeyPhrasesBatchAsync(part, cancellationToken: cancellationToken);
        Keep(answer.Value, found, result => result.KeyPhrases);
    }

    private static void Keep<TResult, TValue>(IEnumerable<TResult> results, TValue?[] found, Func<TResult, TValue> value)
        where TResult : TextAnalyticsResult
    {
        foreach (var result in results.Where(result => !result.HasError))
        {
            found[int.Parse(result.Id, CultureInfo.InvariantCulture)] = value(result);
        }
    }

    private static IEnumerable<TextDocumentInput[]> Parts(TextDocumentInput[] documents, int most)
    {
        var (part, bytes) = (new List<TextDocumentInput>(), 0);
        foreach (var document in documents)
        {
            var size = Encoding.UTF8.GetByteCount(document.Text);
            if (part.Count == most || (part.Count > 0 && bytes + size > MostBytes))
            {
                yield return [.. part];
                part.Clear();
                bytes = 0;
            }
            part.Add(document);
            bytes += size;
        }
        if (part.Count > 0)
        {
            yield return [.. part];
        }
    }
}
