using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Understands entities, personal data, linked entities and key phrases.</summary>
internal static class EntityAnswers
{
    /// <summary>The things a document names.</summary>
    public static RecognizeEntitiesResult Entities(JsonElement document) => new(
        Id(document), Answers.Statistics(document),
        new CategorizedEntityCollection([.. Answers.List(document, "entities").Select(Entity)], Answers.Warnings(document)));

    /// <summary>The personal data of a document.</summary>
    public static RecognizePiiEntitiesResult PiiEntities(JsonElement document) => new(
        Id(document), Answers.Statistics(document),
        new PiiEntityCollection([.. Answers.List(document, "entities").Select(PiiEntity)], Answers.Text(document, "redactedText"), Answers.Warnings(document)));

    /// <summary>The things of a knowledge base that a document names.</summary>
    public static RecognizeLinkedEntitiesResult LinkedEntities(JsonElement document) => new(
        Id(document), Answers.Statistics(document),
        new LinkedEntityCollection([.. Answers.List(document, "entities").Select(LinkedEntity)], Answers.Warnings(document)));

    /// <summary>The main points of a document.</summary>
    public static ExtractKeyPhrasesResult KeyPhrases(JsonElement document) => new(
        Id(document), Answers.Statistics(document),
        new KeyPhraseCollection([.. Answers.List(document, "keyPhrases").Select(phrase => phrase.GetString())], Answers.Warnings(document)));

    private static string Id(JsonElement document) => document.GetProperty("id").GetString();

    private static CategorizedEntity Entity(JsonElement entity) => new(
        entity.GetProperty("text").GetString(), entity.GetProperty("category").GetString(), Answers.Text(entity, "subcategory"),
        entity.GetProperty("confidenceScore").GetDouble(), entity.GetProperty("offset").GetInt32(), entity.GetProperty("length").GetInt32());

    private static PiiEntity PiiEntity(JsonElement entity) => new(
        entity.GetProperty("text").GetString(), entity.GetProperty("category").GetString(), Answers.Text(entity, "subcategory"),
        entity.GetProperty("confidenceScore").GetDouble(), entity.GetProperty("offset").GetInt32(), entity.GetProperty("length").GetInt32());

    private static LinkedEntity LinkedEntity(JsonElement entity) => new(
        entity.GetProperty("name").GetString(), Answers.Text(entity, "id"), Answers.Text(entity, "language"), Answers.Text(entity, "dataSource"),
        Answers.Text(entity, "url") is { } url ? new Uri(url) : null,
        [.. Answers.List(entity, "matches").Select(match => new LinkedEntityMatch(
            match.GetProperty("text").GetString(), match.GetProperty("confidenceScore").GetDouble(),
            match.GetProperty("offset").GetInt32(), match.GetProperty("length").GetInt32()))],
        Answers.Text(entity, "bingId"));
}
