using Azure;
using Azure.AI.TextAnalytics;
using EcomBot.Tests.Fakes;

namespace EcomBot.Tests.Sdk.TextAnalytics;

public sealed class BatchTests
{
    private static readonly TextDocumentInput[] Documents = [new("a", "good"), new("b", "bad")];

    [Fact]
    public async Task Sentiments_of_a_batch_have_statistics_and_errors_of_their_own()
    {
        await using var service = await AnsweringAsync("SentimentAnalysisResults",
            """{"id":"a","sentiment":"positive","confidenceScores":{"positive":0.9,"neutral":0.1,"negative":0},"sentences":[],"warnings":[],"statistics":{"charactersCount":4,"transactionsCount":1}}""");

        AnalyzeSentimentResultCollection results = await Client(service).AnalyzeSentimentBatchAsync(Documents);

        AnalyzeSentimentResult first = results[0];
        Assert.Equal(("a", TextSentiment.Positive, 4), (first.Id, first.DocumentSentiment.Sentiment, first.Statistics.CharacterCount));
        AssertRefused(results[1], () => results[1].DocumentSentiment);
        Assert.Equal("2023-02-01", results.ModelVersion);
    }

    [Fact]
    public async Task Languages_of_a_batch_are_asked_with_the_country_of_each_text()
    {
        await using var service = await AnsweringAsync("LanguageDetectionResults",
            """{"id":"a","detectedLanguage":{"name":"German","iso6391Name":"de","confidenceScore":1},"warnings":[]}""");
        DetectLanguageInput[] inputs = [new("a", "gut") { CountryHint = "de" }, new("b", "x") { CountryHint = DetectLanguageInput.None }];

        DetectLanguageResultCollection results = await Client(service).DetectLanguageBatchAsync(inputs);

        DetectLanguageResult first = results[0];
        Assert.Equal("de", first.PrimaryLanguage.Iso6391Name);
        AssertRefused(results[1], () => results[1].PrimaryLanguage);
        Assert.Contains("""{"id":"a","text":"gut","countryHint":"de"},{"id":"b","text":"x","countryHint":""}""", Assert.Single(service.Asked).Body,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linked_entities_of_a_batch_are_told_document_by_document()
    {
        await using var service = await AnsweringAsync("EntityLinkingResults",
            """{"id":"a","entities":[{"name":"Paris","id":"Paris","language":"en","url":"https://x.test/","dataSource":"Wikipedia","matches":[]}],"warnings":[]}""");

        RecognizeLinkedEntitiesResultCollection results = await Client(service).RecognizeLinkedEntitiesBatchAsync(Documents);

        RecognizeLinkedEntitiesResult first = results[0];
        Assert.Equal("Paris", Assert.Single(first.Entities).Name);
        AssertRefused(results[1], () => results[1].Entities);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Personal_data_of_a_batch_is_told_document_by_document()
    {
        await using var service = await AnsweringAsync("PiiEntityRecognitionResults",
            """{"id":"a","redactedText":"****","entities":[{"text":"good","category":"Person","offset":0,"length":4,"confidenceScore":0.8}],"warnings":[]}""");

        RecognizePiiEntitiesResultCollection results = await Client(service).RecognizePiiEntitiesBatchAsync(Documents);

        RecognizePiiEntitiesResult first = results[0];
        Assert.Equal(("****", PiiEntityCategory.Person), (first.Entities.RedactedText, Assert.Single(first.Entities).Category));
        AssertRefused(results[1], () => results[1].Entities);
    }

    [Fact]
    public void A_text_to_be_read_has_an_id()
    {
        TextAnalyticsInput input = new TextDocumentInput("a", "text");

        Assert.Equal(("a", "text"), (input.Id, input.Text));
        Assert.Throws<ArgumentNullException>("id", () => new TextDocumentInput(null, "text"));
        Assert.Throws<ArgumentNullException>("text", () => new DetectLanguageInput("a", null));
    }

    [Fact]
    public void Audiences_are_equal_in_any_case()
    {
        TextAnalyticsAudience audience = "HTTPS://cognitiveservices.azure.COM";

        Assert.True(audience == TextAnalyticsAudience.AzurePublicCloud);
        Assert.Equal(TextAnalyticsAudience.AzurePublicCloud.GetHashCode(), audience.GetHashCode());
        Assert.True(audience != TextAnalyticsAudience.AzureChina);
        Assert.False(audience.Equals("another"));
        Assert.Equal("https://cognitiveservices.azure.us", TextAnalyticsAudience.AzureGovernment.ToString());
        Assert.Equal(audience.ToString(), (string)audience);
    }

    private static void AssertRefused(TextAnalyticsResult result, Func<object> read)
    {
        Assert.Equal((true, TextAnalyticsErrorCode.InvalidDocument), (result.HasError, result.Error.ErrorCode));
        Assert.Contains("InvalidDocument", Assert.Throws<InvalidOperationException>(() => { read(); }).Message, StringComparison.Ordinal);
    }

    private static Task<LanguageService> AnsweringAsync(string kind, string document) => LanguageService.AnsweringAsync(
        $$$$"""
        {"kind":"{{{{kind}}}}","results":{"documents":[{{{{document}}}}],
         "errors":[{"id":"b","error":{"code":"InvalidArgument","message":"Invalid.","innererror":{"code":"InvalidDocument","message":"Empty."}}}],
         "modelVersion":"2023-02-01"}}
        """);

    private static TextAnalyticsClient Client(LanguageService service) => new(service.Endpoint, new AzureKeyCredential("secret"));
}
