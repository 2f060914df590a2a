using EcomBot.Benchmarks.Reports;
using EcomBot.Bot.Commands.Chats;

namespace EcomBot.Benchmarks.Dialogs;

/// <summary>The conversations that are written down in a folder, those of the sample shop.</summary>
internal static class WrittenConversations
{
    /// <summary>Reads them, in the order of their names.</summary>
    /// <param name="arguments">The folder first; without one, that of the tests.</param>
    /// <exception cref="BenchmarkException">There is no such folder.</exception>
    public static IReadOnlyList<Transcript> Read(string[] arguments)
    {
        var folder = arguments is [var named, ..] && !named.StartsWith("--", StringComparison.Ordinal) ? named : Path.Combine("Bot.Tests", "Transcripts");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "README.md")
                .Order(StringComparer.Ordinal).Select(file => TranscriptReader.Read(File.ReadAllText(file)))
                .Where(transcript => transcript.Shop == Transcript.SampleShop)]
            : throw new BenchmarkException($"There is no folder {folder}: run it at the root of the repository, or name the folder of the transcripts.");
    }
}
