using System.Buffers;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>Writes the bodies of requests.</summary>
internal static class Requests
{
    /// <summary>The body that asks for a task on documents.</summary>
    public static byte[] Write<TResult>(TextTask<TResult> task, IEnumerable<TextAnalyticsInput> documents, TextAnalyticsRequestOptions options,
        TextAnalyticsClientOptions client)
        where TResult : TextAnalyticsResult
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        json.WriteStartObject();
        json.WriteString("kind", task.Kind);
        WriteParameters(json, task.Kind, task.WriteParameters, options);
        json.WriteStartObject("analysisInput");
        json.WriteStartArray("documents");
        foreach (var document in documents)
        {
            WriteDocument(json, document, client);
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteParameters(Utf8JsonWriter json, string kind, Action<Utf8JsonWriter> more, TextAnalyticsRequestOptions options)
    {
        json.WriteStartObject("parameters");
        json.WriteString("modelVersion", options?.ModelVersion ?? "latest");
        if (kind is not ("LanguageDetection" or "KeyPhraseExtraction"))
        {
            json.WriteString("stringIndexType", "Utf16CodeUnit");
        }
        if (options?.DisableServiceLogs is { } disable)
        {
            json.WriteBoolean("loggingOptOut", disable);
        }
        more(json);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, TextAnalyticsInput document, TextAnalyticsClientOptions client)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("text", document.Text);
        switch (document)
        {
            case TextDocumentInput text:
                json.WriteString("language", text.Language ?? client.DefaultLanguage);
                break;
            case DetectLanguageInput language:
                json.WriteString("countryHint", language.CountryHint ?? client.DefaultCountryHint);
                break;
        }
        json.WriteEndObject();
    }
}
