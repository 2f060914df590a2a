using System.Text.Json;

namespace EcomBot.Benchmarks.Recognizers;

/// <summary>One case of a specification file: a text and what is to be found in it.</summary>
/// <param name="Input">The text.</param>
/// <param name="Reference">The moment the text is said at; only dates ask for it.</param>
/// <param name="Expected">The results, as the file has them.</param>
internal sealed record SpecificationCase(string Input, DateTime Reference, JsonElement[] Expected)
{
    /// <summary>The cases of a file that the .NET packages support.</summary>
    public static IReadOnlyList<SpecificationCase> Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path),
            new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return [.. document.RootElement.EnumerateArray().Where(IsSupported).Select(Read)];
    }

    private static bool IsSupported(JsonElement entry) =>
        !(entry.TryGetProperty("NotSupported", out var platforms)
            && platforms.ToString().Contains("dotnet", StringComparison.OrdinalIgnoreCase));

    private static SpecificationCase Read(JsonElement entry) => new(
        entry.GetProperty("Input").GetString()!,
        entry.TryGetProperty("Context", out var context) && context.TryGetProperty("ReferenceDateTime", out var reference)
            ? DateTime.Parse(reference.GetString()!, System.Globalization.CultureInfo.InvariantCulture)
            : DateTime.UnixEpoch,
        [.. entry.GetProperty("Results").EnumerateArray().Select(result => result.Clone())]);
}
