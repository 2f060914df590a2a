using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using EcomBot.Tests.Fakes;

namespace EcomBot.Tests.Cognitive.Azure;

/// <summary>Answers like the service: everything is very positive, the first word is a person, the whole text is a key phrase.</summary>
internal static class AzureAnswers
{
    public static Task AnswerAsync(HttpContext context, string body)
    {
        var request = JsonNode.Parse(body)!;
        var documents = request["analysisInput"]!["documents"]!.AsArray();
        var answers = documents.Select(document => Answer((string)request["kind"]!, (string)document!["id"]!, (string)document["text"]!));
        var failed = documents.Where(document => ((string)document!["text"]!).StartsWith("unreadable", StringComparison.Ordinal))
            .Select(document => (string)document!["id"]!).ToHashSet();
        var json = new JsonObject
        {
            ["kind"] = (string)request["kind"]! + "Results",
            ["results"] = new JsonObject
            {
                ["documents"] = new JsonArray([.. answers.Where(answer => !failed.Contains((string)answer["id"]!))]),
                ["errors"] = new JsonArray([.. failed.Select(id => JsonNode.Parse($$$"""{"id":"{{{id}}}","error":{"code":"InvalidArgument","message":"no"}}"""))]),
                ["modelVersion"] = "test",
            },
        };
        return LanguageService.WriteAsync(context, json.ToJsonString());
    }

    public static int DocumentsIn(string body) => JsonNode.Parse(body)!["analysisInput"]!["documents"]!.AsArray().Count;

    public static string KindOf(string body) => (string)JsonNode.Parse(body)!["kind"]!;

    private static JsonObject Answer(string kind, string id, string text) => kind switch
    {
        "SentimentAnalysis" => new JsonObject
        {
            ["id"] = id,
            ["sentiment"] = "positive",
            ["warnings"] = new JsonArray(),
            ["sentences"] = new JsonArray(),
            ["confidenceScores"] = new JsonObject { ["positive"] = 0.9, ["neutral"] = 0.1, ["negative"] = 0 },
        },
        "EntityRecognition" => new JsonObject
        {
            ["id"] = id,
            ["warnings"] = new JsonArray(),
            ["entities"] = new JsonArray(new JsonObject
            {
                ["text"] = text.Split(' ')[0],
                ["category"] = "Person",
                ["offset"] = 0,
                ["length"] = text.Split(' ')[0].Length,
                ["confidenceScore"] = 0.8,
            }),
        },
        _ => new JsonObject { ["id"] = id, ["keyPhrases"] = new JsonArray(text), ["warnings"] = new JsonArray() },
    };
}
