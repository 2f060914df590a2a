using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>One kind of reading: what is asked and how an answer is understood.</summary>
/// <param name="Kind">What the service calls it.</param>
/// <param name="WriteParameters">Writes parameters beside the common ones.</param>
/// <param name="ReadDocument">Understands the answer for one document.</param>
/// <param name="Failed">Makes a result of an error.</param>
internal sealed record TextTask<TResult>(
    string Kind,
    Action<Utf8JsonWriter> WriteParameters,
    Func<JsonElement, TResult> ReadDocument,
    Func<string, TextAnalyticsError, TResult> Failed)
    where TResult : TextAnalyticsResult;
