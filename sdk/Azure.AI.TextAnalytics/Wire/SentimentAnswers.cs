using System.Globalization;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Understands languages and sentiment.</summary>
internal static class SentimentAnswers
{
    /// <summary>The language of a document.</summary>
    public static DetectLanguageResult Language(JsonElement document)
    {
        var language = document.GetProperty("detectedLanguage");
        return new(document.GetProperty("id").GetString(), Answers.Statistics(document), new DetectedLanguage(
            language.GetProperty("name").GetString(), language.GetProperty("iso6391Name").GetString(),
            language.GetProperty("confidenceScore").GetDouble(), Answers.Warnings(document)));
    }

    /// <summary>How a document feels.</summary>
    public static AnalyzeSentimentResult Sentiment(JsonElement document)
    {
        var sentences = Answers.List(document, "sentences").ToArray();
        return new(document.GetProperty("id").GetString(), Answers.Statistics(document), new DocumentSentiment(
            Label(document), Scores(document), [.. sentences.Select(sentence => Sentence(sentence, sentences))], Answers.Warnings(document)));
    }

    private static SentenceSentiment Sentence(JsonElement sentence, JsonElement[] all) => new(
        Label(sentence), Scores(sentence), sentence.GetProperty("text").GetString(), sentence.GetProperty("offset").GetInt32(),
        sentence.GetProperty("length").GetInt32(), [.. Answers.List(sentence, "targets").Select(target => Opinion(target, all))]);

    private static SentenceOpinion Opinion(JsonElement target, JsonElement[] sentences) => new(
        new TargetSentiment(Label(target), Scores(target), target.GetProperty("text").GetString(), target.GetProperty("offset").GetInt32(),
            target.GetProperty("length").GetInt32()),
        [.. Answers.List(target, "relations").Where(relation => relation.GetProperty("relationType").GetString() == "assessment")
            .Select(relation => Assessment(relation.GetProperty("ref").GetString(), sentences))]);

    /// <summary>The assessment that a reference such as <c>#/documents/0/sentences/1/assessments/0</c> points to.</summary>
    private static AssessmentSentiment Assessment(string reference, JsonElement[] sentences)
    {
        var parts = reference.Split('/');
        var (sentence, number) = (int.Parse(parts[^3], CultureInfo.InvariantCulture), int.Parse(parts[^1], CultureInfo.InvariantCulture));
        var assessment = Answers.List(sentences[sentence], "assessments").ElementAt(number);
        return new(Label(assessment), Scores(assessment), assessment.GetProperty("isNegated").GetBoolean(),
            assessment.GetProperty("text").GetString(), assessment.GetProperty("offset").GetInt32(), assessment.GetProperty("length").GetInt32());
    }

    private static TextSentiment Label(JsonElement element) => element.GetProperty("sentiment").GetString() switch
    {
        "positive" => TextSentiment.Positive,
        "neutral" => TextSentiment.Neutral,
        "negative" => TextSentiment.Negative,
        "mixed" => TextSentiment.Mixed,
        var unknown => throw new FormatException($"There is no sentiment {unknown}."),
    };

    private static SentimentConfidenceScores Scores(JsonElement element)
    {
        var scores = element.GetProperty("confidenceScores");
        return new(Score(scores, "positive"), Score(scores, "neutral"), Score(scores, "negative"));
    }

    /// <summary>Targets and assessments have no neutral score.</summary>
    private static double Score(JsonElement scores, string name) => scores.TryGetProperty(name, out var score) ? score.GetDouble() : 0;
}
