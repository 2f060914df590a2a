using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.Recognizers;

/// <summary>Shows results the way these tests state them: <c>text=value</c>, joined by <c>; </c>.</summary>
internal static class Recognized
{
    public static string Values(IEnumerable<ModelResult> results) =>
        string.Join("; ", results.Select(result => $"{result.Text}={result.Resolution["value"] ?? "null"}"));

    public static string Units(IEnumerable<ModelResult> results) =>
        string.Join("; ", results.Select(result => $"{result.Resolution["value"] ?? "null"} {result.Resolution["unit"]}"));

    /// <summary>Every offset must point at the text that was found, whatever its case.</summary>
    public static void OffsetsPointAt(string text, IEnumerable<ModelResult> results) =>
        Assert.All(results, result => Assert.Equal(result.Text, text[result.Start..(result.End + 1)], ignoreCase: true));
}
