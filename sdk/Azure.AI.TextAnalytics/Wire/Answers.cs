using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Understands the parts that all answers share.</summary>
internal static class Answers
{
    /// <summary>The results of an answer, in the order of the documents asked about.</summary>
    /// <exception cref="JsonException">The answer is not as documented.</exception>
    public static BatchAnswer<TResult> Read<TResult>(TextTask<TResult> task, Stream body, IReadOnlyList<TextAnalyticsInput> documents)
        where TResult : TextAnalyticsResult
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var results = json.RootElement.GetProperty("results");
            var found = results.GetProperty("documents").EnumerateArray().Select(task.ReadDocument)
                .Concat(Errors(results).Select(error => task.Failed(error.GetProperty("id").GetString(), Error(error.GetProperty("error")))))
                .ToDictionary(result => result.Id, StringComparer.Ordinal);
            return new([.. documents.Where(document => found.ContainsKey(document.Id)).Select(document => found[document.Id])],
                BatchStatistics(results), Text(results, "modelVersion"));
        }
        catch (Exception fault) when (fault is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new JsonException($"The service's answer to {task.Kind} is not as documented.", fault);
        }
    }

    /// <summary>The warnings of a document.</summary>
    public static IReadOnlyCollection<TextAnalyticsWarning> Warnings(JsonElement document) =>
        document.TryGetProperty("warnings", out var warnings)
            ? [.. warnings.EnumerateArray().Select(warning => new TextAnalyticsWarning(warning.GetProperty("code").GetString(), Text(warning, "message")))]
            : [];

    /// <summary>The size of a document; zero where it is not told.</summary>
    public static TextDocumentStatistics Statistics(JsonElement document) =>
        document.TryGetProperty("statistics", out var statistics)
            ? new(statistics.GetProperty("charactersCount").GetInt32(), statistics.GetProperty("transactionsCount").GetInt32())
            : default;

    /// <summary>A text that may be missing.</summary>
    public static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    /// <summary>A list that may be missing.</summary>
    public static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static IEnumerable<JsonElement> Errors(JsonElement results) => List(results, "errors");

    /// <summary>The innermost error, which says most.</summary>
    private static TextAnalyticsError Error(JsonElement error)
    {
        while (error.TryGetProperty("innererror", out var inner) && inner.ValueKind == JsonValueKind.Object)
        {
            error = inner;
        }
        return new(error.GetProperty("code").GetString(), Text(error, "message"), Text(error, "target"));
    }

    private static TextDocumentBatchStatistics BatchStatistics(JsonElement results) =>
        results.TryGetProperty("statistics", out var statistics)
            ? new(statistics.GetProperty("documentsCount").GetInt32(), statistics.GetProperty("validDocumentsCount").GetInt32(),
                statistics.GetProperty("erroneousDocumentsCount").GetInt32(), statistics.GetProperty("transactionsCount").GetInt64())
            : null;
}

/// <summary>What a call brought.</summary>
/// <param name="Results">A result a document.</param>
/// <param name="Statistics">The size of the batch; null unless asked for.</param>
/// <param name="ModelVersion">The model that read it.</param>
internal sealed record BatchAnswer<TResult>(TResult[] Results, TextDocumentBatchStatistics Statistics, string ModelVersion);
