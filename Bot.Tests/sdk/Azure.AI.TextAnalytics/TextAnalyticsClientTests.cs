using Azure;
using Azure.AI.TextAnalytics;
using EcomBot.Tests.Fakes;

namespace EcomBot.Tests.Sdk.TextAnalytics;

public sealed class TextAnalyticsClientTests
{
    [Fact]
    public async Task The_language_of_a_text_is_asked_and_told_as_documented()
    {
        await using var service = await LanguageService.AnsweringAsync(Answer("LanguageDetectionResults",
            """{"id":"0","detectedLanguage":{"name":"French","iso6391Name":"fr","confidenceScore":0.98},"warnings":[]}"""));

        var language = (await Client(service).DetectLanguageAsync("Bonjour tout le monde")).Value;

        Assert.Equal(("French", "fr", 0.98), (language.Name, language.Iso6391Name, language.ConfidenceScore));
        var (path, key, body) = Assert.Single(service.Asked);
        Assert.Equal("/language/:analyze-text?api-version=2023-04-01", path);
        Assert.Equal("secret", key);
        Assert.Equal("""{"kind":"LanguageDetection","parameters":{"modelVersion":"latest"},"analysisInput":{"documents":[{"id":"0","text":"Bonjour tout le monde","countryHint":"us"}]}}""", body);
    }

    [Fact]
    public async Task Sentiment_comes_with_sentences_opinions_and_assessments()
    {
        await using var service = await LanguageService.AnsweringAsync(Answer("SentimentAnalysisResults", """
            {"id":"0","sentiment":"mixed","confidenceScores":{"positive":0.5,"neutral":0.1,"negative":0.4},"warnings":[{"code":"LongWordsInDocument","message":"long"}],
             "sentences":[{"text":"The food was bad.","offset":0,"length":17,"sentiment":"negative","confidenceScores":{"positive":0,"neutral":0,"negative":1},
              "targets":[{"text":"food","offset":4,"length":4,"sentiment":"negative","confidenceScores":{"positive":0.01,"negative":0.99},
               "relations":[{"relationType":"assessment","ref":"#/documents/0/sentences/0/assessments/0"}]}],
              "assessments":[{"text":"bad","offset":13,"length":3,"sentiment":"negative","confidenceScores":{"positive":0.01,"negative":0.99},"isNegated":false}]}]}
            """));

        var sentiment = (await Client(service)
            .AnalyzeSentimentAsync("The food was bad.", "en", new AnalyzeSentimentOptions { IncludeOpinionMining = true })).Value;

        Assert.Equal(TextSentiment.Mixed, sentiment.Sentiment);
        Assert.Equal(TextAnalyticsWarningCode.LongWordsInDocument, Assert.Single(sentiment.Warnings).WarningCode);
        var opinion = Assert.Single(Assert.Single(sentiment.Sentences).Opinions);
        Assert.Equal(("food", 4, 4), (opinion.Target.Text, opinion.Target.Offset, opinion.Target.Length));
        var assessment = Assert.Single(opinion.Assessments);
        Assert.Equal(("bad", false, 0.99), (assessment.Text, assessment.IsNegated, assessment.ConfidenceScores.Negative));
        Assert.Equal(
            """{"kind":"SentimentAnalysis","parameters":{"modelVersion":"latest","stringIndexType":"Utf16CodeUnit","opinionMining":true},"analysisInput":{"documents":[{"id":"0","text":"The food was bad.","language":"en"}]}}""",
            service.Asked.Single().Body);
    }

    [Fact]
    public async Task Entities_come_with_category_place_and_confidence()
    {
        await using var service = await LanguageService.AnsweringAsync(Answer("EntityRecognitionResults",
            """{"id":"0","entities":[{"text":"Bill Gates","category":"Person","subcategory":null,"offset":25,"length":10,"confidenceScore":0.85},{"text":"today","category":"DateTime","subcategory":"Date","offset":40,"length":5,"confidenceScore":0.7}],"warnings":[]}"""));

        var entities = (await Client(service).RecognizeEntitiesAsync("…")).Value;

        Assert.Equal(EntityCategory.Person, entities[0].Category);
        Assert.Equal(("Bill Gates", null, 25, 10, 0.85),
            (entities[0].Text, entities[0].SubCategory, entities[0].Offset, entities[0].Length, entities[0].ConfidenceScore));
        Assert.Equal("Date", entities[1].SubCategory);
    }

    [Fact]
    public async Task Personal_data_comes_with_the_redacted_text()
    {
        await using var service = await LanguageService.AnsweringAsync(Answer("PiiEntityRecognitionResults",
            """{"id":"0","redactedText":"call ************","entities":[{"text":"415-555-2671","category":"PhoneNumber","offset":5,"length":12,"confidenceScore":0.8}],"warnings":[]}"""));
        var options = new RecognizePiiEntitiesOptions
        {
            DomainFilter = PiiEntityDomain.ProtectedHealthInformation,
            CategoriesFilter = { PiiEntityCategory.PhoneNumber }
        };

        var entities = (await Client(service).RecognizePiiEntitiesAsync("call 415-555-2671", "en", options)).Value;

        Assert.Equal("call ************", entities.RedactedText);
        Assert.Equal(PiiEntityCategory.PhoneNumber, Assert.Single(entities).Category);
        Assert.Equal(
            """{"kind":"PiiEntityRecognition","parameters":{"modelVersion":"latest","stringIndexType":"Utf16CodeUnit","domain":"phi","piiCategories":["PhoneNumber"]},"analysisInput":{"documents":[{"id":"0","text":"call 415-555-2671","language":"en"}]}}""",
            service.Asked.Single().Body);
    }

    [Fact]
    public async Task Linked_entities_come_with_their_pages_and_matches()
    {
        await using var service = await LanguageService.AnsweringAsync(Answer("EntityLinkingResults",
            """{"id":"0","entities":[{"name":"Microsoft","id":"Microsoft","language":"en","url":"https://en.wikipedia.org/wiki/Microsoft","dataSource":"Wikipedia","bingId":"a093","matches":[{"text":"Microsoft","offset":0,"length":9,"confidenceScore":0.48}]}],"warnings":[]}"""));

        var entity = Assert.Single((await Client(service).RecognizeLinkedEntitiesAsync("Microsoft was founded")).Value);

        Assert.Equal(("Microsoft", "Microsoft", "Wikipedia", "a093"),
            (entity.Name, entity.DataSourceEntityId, entity.DataSource, entity.BingEntitySearchApiId));
        Assert.Equal(new Uri("https://en.wikipedia.org/wiki/Microsoft"), entity.Url);
        Assert.Equal(9, Assert.Single(entity.Matches).Length);
    }

    [Fact]
    public async Task Key_phrases_can_be_asked_for_without_waiting_asynchronously()
    {
        await using var service =
            await LanguageService.AnsweringAsync(Answer("KeyPhraseExtractionResults", """{"id":"0","keyPhrases":["slow delivery","lamp"],"warnings":[]}"""));

        var phrases = Client(service).ExtractKeyPhrases("slow delivery of a lamp").Value;

        Assert.Equal(["slow delivery", "lamp"], phrases);
    }

    [Fact]
    public async Task A_batch_keeps_its_order_and_tells_the_errors_of_single_documents()
    {
        await using var service = await LanguageService.AnsweringAsync("""
            {"kind":"KeyPhraseExtractionResults","results":{"documents":[{"id":"c","keyPhrases":["three"],"warnings":[],"statistics":{"charactersCount":5,"transactionsCount":1}},{"id":"a","keyPhrases":["one"],"warnings":[]}],
             "errors":[{"id":"b","error":{"code":"InvalidArgument","message":"Invalid Document in request.","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],
             "statistics":{"documentsCount":3,"validDocumentsCount":2,"erroneousDocumentsCount":1,"transactionsCount":2},"modelVersion":"2022-10-01"}}
            """);

        var results = (await Client(service).ExtractKeyPhrasesBatchAsync(
            [new TextDocumentInput("a", "one"), new TextDocumentInput("b", ""), new TextDocumentInput("c", "three") { Language = "de" }],
            new TextAnalyticsRequestOptions { IncludeStatistics = true, DisableServiceLogs = true, ModelVersion = "2022-10-01" })).Value;

        Assert.Equal(["a", "b", "c"], results.Select(result => result.Id));
        Assert.True(results[1].HasError);
        Assert.Equal((TextAnalyticsErrorCode.InvalidDocument, "Document text is empty."), (results[1].Error.ErrorCode, results[1].Error.Message));
        Assert.Contains("InvalidDocument", Assert.Throws<InvalidOperationException>(() => results[1].KeyPhrases).Message, StringComparison.Ordinal);
        Assert.Equal(("2022-10-01", 3, 2, 1, 2L),
            (results.ModelVersion, results.Statistics.DocumentCount, results.Statistics.ValidDocumentCount, results.Statistics.InvalidDocumentCount,
            results.Statistics.TransactionCount));
        Assert.Equal(5, results[2].Statistics.CharacterCount);
        var (path, _, body) = service.Asked.Single();
        Assert.Equal("/language/:analyze-text?api-version=2023-04-01&showStats=true", path);
        Assert.Equal("""{"kind":"KeyPhraseExtraction","parameters":{"modelVersion":"2022-10-01","loggingOptOut":true},"analysisInput":{"documents":[{"id":"a","text":"one","language":"en"},{"id":"b","text":"","language":"en"},{"id":"c","text":"three","language":"de"}]}}""", body);
    }

    [Fact]
    public async Task A_single_text_that_cannot_be_read_is_an_exception()
    {
        await using var service = await LanguageService.AnsweringAsync("""
            {"kind":"EntityRecognitionResults","results":{"documents":[],"errors":[{"id":"0","error":{"code":"InvalidArgument","message":"Invalid.","innererror":{"code":"InvalidDocument","message":"Document text is empty."}}}],"modelVersion":"x"}}
            """);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client(service).RecognizeEntitiesAsync(""));

        Assert.Equal(("InvalidDocument", "Document text is empty."), (failure.ErrorCode, failure.Message));
    }

    [Theory]
    [InlineData(400, "InvalidRequest")]
    [InlineData(401, "Unauthorized")]
    [InlineData(403, "Forbidden")]
    [InlineData(404, "NotFound")]
    [InlineData(413, "RequestEntityTooLarge")]
    public async Task A_call_that_fails_tells_status_and_code(int status, string code)
    {
        await using var service = await LanguageService.AnsweringAsync($$$"""{"error":{"code":"{{{code}}}","message":"Sorry."}}""", status);

        var failure = await Assert.ThrowsAsync<RequestFailedException>(() => Client(service).DetectLanguageAsync("hello"));

        Assert.Equal((status, code), (failure.Status, failure.ErrorCode));
        Assert.Single(service.Asked);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_throttled_or_failing_service_is_asked_again(int status)
    {
        var calls = 0;
        await using var service = await LanguageService.StartAsync((context, _) =>
        {
            if (Interlocked.Increment(ref calls) == 1)
            {
                context.Response.Headers.RetryAfter = "0";
                return LanguageService.WriteAsync(context, """{"error":{"code":"TooManyRequests","message":"Slow down."}}""", status);
            }
            return LanguageService.WriteAsync(context, Answer("KeyPhraseExtractionResults", """{"id":"0","keyPhrases":["lamp"],"warnings":[]}"""));
        });

        Assert.Equal(["lamp"], (await Client(service).ExtractKeyPhrasesAsync("lamp")).Value);
        Assert.Equal(2, calls);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{}")]
    [InlineData("""{"kind":"EntityRecognitionResults","results":{"documents":[{"id":"0","entities":[{"text":"x"}],"warnings":[]}],"errors":[]}}""")]
    [InlineData("""{"kind":"EntityRecognitionResults","results":[]}""")]
    public async Task A_broken_answer_is_an_exception_that_says_so(string json)
    {
        await using var service = await LanguageService.AnsweringAsync(json);

        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => Client(service).RecognizeEntitiesAsync("hello"));
    }

    [Fact]
    public async Task A_slow_service_ends_with_the_callers_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var service = await LanguageService.StartAsync(async (context, _) =>
        {
            await cancellation.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Client(service).DetectLanguageAsync("hello", cancellationToken: cancellation.Token));
    }

    [Fact]
    public async Task A_new_key_is_used_from_the_next_call_on()
    {
        await using var service = await LanguageService.AnsweringAsync(Answer("KeyPhraseExtractionResults", """{"id":"0","keyPhrases":[],"warnings":[]}"""));
        var credential = new AzureKeyCredential("old");
        var client = new TextAnalyticsClient(service.Endpoint, credential);
        await client.ExtractKeyPhrasesAsync("a");

        credential.Update("new");
        await client.ExtractKeyPhrasesAsync("b");

        Assert.Equal(["old", "new"], service.Asked.Select(asked => asked.Key));
    }

    [Fact]
    public async Task No_document_is_an_argument_error() =>
        await Assert.ThrowsAsync<ArgumentException>(() => new TextAnalyticsClient(new("http://127.0.0.1:1"), new AzureKeyCredential("x"))
            .RecognizeEntitiesBatchAsync(Array.Empty<string>()));

    [Fact]
    public void Tests_can_make_the_values_the_client_gives()
    {
        var entity = TextAnalyticsModelFactory.CategorizedEntity("Paris", "Location", null, 0.9, 0, 5);
        var failed = TextAnalyticsModelFactory.RecognizeEntitiesResult("1", TextAnalyticsModelFactory.TextAnalyticsError("InvalidDocument", "empty"));

        Assert.Equal((EntityCategory.Location, "Paris"), (entity.Category, entity.Text));
        Assert.True(failed.HasError);
    }

    private static string Answer(string kind, string document) =>
        $$$"""{"kind":"{{{kind}}}","results":{"documents":[{{{document}}}],"errors":[],"modelVersion":"2023-02-01"}}""";

    private static TextAnalyticsClient Client(LanguageService service)
    {
        var options = new TextAnalyticsClientOptions();
        options.Retry.Delay = TimeSpan.Zero;
        options.Retry.MaxDelay = TimeSpan.Zero;
        options.Retry.MaxRetries = 2;
        return new(service.Endpoint, new AzureKeyCredential("secret"), options);
    }
}
