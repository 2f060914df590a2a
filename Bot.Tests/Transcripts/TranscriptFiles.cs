using EcomBot.Bot.Commands.Chats;
using EcomBot.Tests.Layout;

namespace EcomBot.Tests.Transcripts;

/// <summary>The transcripts of this folder.</summary>
internal static class TranscriptFiles
{
    private const string Guide = "README.md";

    private static string Folder { get; } = Path.Combine(Repository.Root, "Bot.Tests", "Transcripts");

    /// <summary>All of them, by name: <c>Orders/An order is looked up</c>.</summary>
    public static IReadOnlyDictionary<string, Transcript> All { get; } = Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) != Guide)
        .ToDictionary(NameOf, file => Read(file), StringComparer.Ordinal);

    /// <summary>The names of those that play in some shop.</summary>
    public static TheoryData<string> In(string shop) => [.. All.Where(pair => pair.Value.Shop == shop).Select(pair => pair.Key).Order(StringComparer.Ordinal)];

    /// <summary>Writes one anew.</summary>
    public static void Write(string name, Transcript transcript) => File.WriteAllText(Path.Combine(Folder, $"{name}.md"), TranscriptWriter.Write(transcript));

    private static Transcript Read(string file)
    {
        try
        {
            return TranscriptReader.Read(File.ReadAllText(file));
        }
        catch (TranscriptException wrong)
        {
            throw new InvalidDataException($"{NameOf(file)}: {wrong.Message}", wrong);
        }
    }

    private static string NameOf(string file) => Path.ChangeExtension(Path.GetRelativePath(Folder, file), null).Replace('\\', '/');
}
