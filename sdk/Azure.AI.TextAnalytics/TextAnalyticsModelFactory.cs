namespace Azure.AI.TextAnalytics;

/// <summary>Makes the values the client gives, for tests of code that uses it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/azure.ai.textanalytics.textanalyticsmodelfactory"/>
public static class TextAnalyticsModelFactory
{
    /// <summary>The size of a document.</summary>
    public static TextDocumentStatistics TextDocumentStatistics(int characterCount, int transactionCount) =>
        new(characterCount, transactionCount);

    /// <summary>The size of a batch.</summary>
    public static TextDocumentBatchStatistics TextDocumentBatchStatistics(int documentCount, int validDocumentCount, int invalidDocumentCount,
        long transactionCount) =>
        new(documentCount, validDocumentCount, invalidDocumentCount, transactionCount);

    /// <summary>An error.</summary>
    public static TextAnalyticsError TextAnalyticsError(string code, string message, string target = default) =>
        new(code, message, target);

    /// <summary>A warning.</summary>
    public static TextAnalyticsWarning TextAnalyticsWarning(string code, string message) =>
        new(code, message);

    /// <summary>The language of a document.</summary>
    public static DetectedLanguage DetectedLanguage(string name, string iso6391Name, double confidenceScore, IList<TextAnalyticsWarning> warnings = default) =>
        new(name, iso6391Name, confidenceScore, Listed(warnings));

    /// <summary>How sure each sentiment is.</summary>
    public static SentimentConfidenceScores SentimentConfidenceScores(double positiveScore, double neutralScore, double negativeScore) =>
        new(positiveScore, neutralScore, negativeScore);

    /// <summary>How a document feels.</summary>
    public static DocumentSentiment DocumentSentiment(TextSentiment sentiment, double positiveScore, double neutralScore, double negativeScore,
        List<SentenceSentiment> sentenceSentiments, IList<TextAnalyticsWarning> warnings = default) =>
        new(sentiment, new(positiveScore, neutralScore, negativeScore), sentenceSentiments, Listed(warnings));

    /// <summary>How a sentence feels.</summary>
    public static SentenceSentiment SentenceSentiment(TextSentiment sentiment, string text, double positiveScore, double neutralScore, double negativeScore,
        int offset, int length, IReadOnlyList<SentenceOpinion> opinions) =>
        new(sentiment, new(positiveScore, neutralScore, negativeScore), text, offset, length, opinions);

    /// <summary>What a sentence thinks of what.</summary>
    public static SentenceOpinion SentenceOpinion(TargetSentiment target, IReadOnlyList<AssessmentSentiment> assessments) =>
        new(target, assessments);

    /// <summary>What is spoken of in an opinion.</summary>
    public static TargetSentiment TargetSentiment(TextSentiment sentiment, string text, double positiveScore, double negativeScore, int offset, int length) =>
        new(sentiment, new(positiveScore, 0, negativeScore), text, offset, length);

    /// <summary>What is said of a target.</summary>
    public static AssessmentSentiment AssessmentSentiment(TextSentiment sentiment, double positiveScore, double negativeScore, string text, bool isNegated,
        int offset, int length) =>
        new(sentiment, new(positiveScore, 0, negativeScore), isNegated, text, offset, length);

    /// <summary>A thing named in a text.</summary>
    public static CategorizedEntity CategorizedEntity(string text, string category, string subCategory, double score, int offset, int length) =>
        new(text, category, subCategory, score, offset, length);

    /// <summary>Personal data found in a text.</summary>
    public static PiiEntity PiiEntity(string text, string category, string subCategory, double score, int offset, int length) =>
        new(text, category, subCategory, score, offset, length);

    /// <summary>A place of a text that names a linked entity.</summary>
    public static LinkedEntityMatch LinkedEntityMatch(string text, double score, int offset, int length) =>
        new(text, score, offset, length);

    /// <summary>A thing of a knowledge base that a text names.</summary>
    public static LinkedEntity LinkedEntity(string name, string dataSourceEntityId, string language, string dataSource, Uri url,
        IEnumerable<LinkedEntityMatch> matches, string bingEntitySearchApiId) =>
        new(name, dataSourceEntityId, language, dataSource, url, matches, bingEntitySearchApiId);

    /// <summary>The things a document names.</summary>
    public static CategorizedEntityCollection CategorizedEntityCollection(IList<CategorizedEntity> entities, IList<TextAnalyticsWarning> warnings = default) =>
        new(entities, Listed(warnings));

    /// <summary>The personal data of a document.</summary>
    public static PiiEntityCollection PiiEntityCollection(IList<PiiEntity> entities, string redactedText, IList<TextAnalyticsWarning> warnings = default) =>
        new(entities, redactedText, Listed(warnings));

    /// <summary>The things of a knowledge base that a document names.</summary>
    public static LinkedEntityCollection LinkedEntityCollection(IList<LinkedEntity> entities, IList<TextAnalyticsWarning> warnings = default) =>
        new(entities, Listed(warnings));

    /// <summary>The main points of a document.</summary>
    public static KeyPhraseCollection KeyPhraseCollection(IList<string> keyPhrases, IList<TextAnalyticsWarning> warnings = default) =>
        new(keyPhrases, Listed(warnings));

    /// <summary>What was found in one document of a batch.</summary>
    public static DetectLanguageResult DetectLanguageResult(string id, TextDocumentStatistics statistics, DetectedLanguage detectedLanguage) =>
        new(id, statistics, detectedLanguage);

    /// <summary>One document of a batch that could not be read.</summary>
    public static DetectLanguageResult DetectLanguageResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results of a batch.</summary>
    public static DetectLanguageResultCollection DetectLanguageResultCollection(IEnumerable<DetectLanguageResult> list, TextDocumentBatchStatistics statistics,
        string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>What was found in one document of a batch.</summary>
    public static AnalyzeSentimentResult AnalyzeSentimentResult(string id, TextDocumentStatistics statistics, DocumentSentiment documentSentiment) =>
        new(id, statistics, documentSentiment);

    /// <summary>One document of a batch that could not be read.</summary>
    public static AnalyzeSentimentResult AnalyzeSentimentResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results of a batch.</summary>
    public static AnalyzeSentimentResultCollection AnalyzeSentimentResultCollection(IEnumerable<AnalyzeSentimentResult> list,
        TextDocumentBatchStatistics statistics, string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>What was found in one document of a batch.</summary>
    public static RecognizeEntitiesResult RecognizeEntitiesResult(string id, TextDocumentStatistics statistics, CategorizedEntityCollection entities) =>
        new(id, statistics, entities);

    /// <summary>One document of a batch that could not be read.</summary>
    public static RecognizeEntitiesResult RecognizeEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results of a batch.</summary>
    public static RecognizeEntitiesResultCollection RecognizeEntitiesResultCollection(IEnumerable<RecognizeEntitiesResult> list,
        TextDocumentBatchStatistics statistics, string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>What was found in one document of a batch.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextDocumentStatistics statistics, PiiEntityCollection entities) =>
        new(id, statistics, entities);

    /// <summary>One document of a batch that could not be read.</summary>
    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results of a batch.</summary>
    public static RecognizePiiEntitiesResultCollection RecognizePiiEntitiesResultCollection(IEnumerable<RecognizePiiEntitiesResult> list,
        TextDocumentBatchStatistics statistics, string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>What was found in one document of a batch.</summary>
    public static RecognizeLinkedEntitiesResult RecognizeLinkedEntitiesResult(string id, TextDocumentStatistics statistics,
        LinkedEntityCollection linkedEntities) =>
        new(id, statistics, linkedEntities);

    /// <summary>One document of a batch that could not be read.</summary>
    public static RecognizeLinkedEntitiesResult RecognizeLinkedEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results of a batch.</summary>
    public static RecognizeLinkedEntitiesResultCollection RecognizeLinkedEntitiesResultCollection(IEnumerable<RecognizeLinkedEntitiesResult> list,
        TextDocumentBatchStatistics statistics, string modelVersion) =>
        new([.. list], statistics, modelVersion);

    /// <summary>What was found in one document of a batch.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases) =>
        new(id, statistics, keyPhrases);

    /// <summary>One document of a batch that could not be read.</summary>
    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    /// <summary>The results of a batch.</summary>
    public static ExtractKeyPhrasesResultCollection ExtractKeyPhrasesResultCollection(IEnumerable<ExtractKeyPhrasesResult> list,
        TextDocumentBatchStatistics statistics, string modelVersion) =>
        new([.. list], statistics, modelVersion);

    private static IReadOnlyCollection<TextAnalyticsWarning> Listed(IList<TextAnalyticsWarning> warnings) => [.. warnings ?? []];
}
