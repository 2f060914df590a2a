namespace EcomBot.Cognitive.Intents;

/// <summary>
/// Reads training phrases from files people keep: <c>&lt;language&gt;/intents/&lt;Intent&gt;.txt</c>, a phrase a line;
/// empty lines and lines that start with <c>#</c> and a space are left out.
/// </summary>
public static class PhraseFolder
{
    /// <summary>The phrases of every language and intent of a folder.</summary>
    /// <param name="folder">The folder that holds a folder a language.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="FormatException">A phrase has a slot that does not exist; the message names file and line.</exception>
    public static IReadOnlyList<IntentPhrase> Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder of training phrases at {folder}.");
        }
        return [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)
            .Select(language => Path.Combine(language, "intents"))
            .Where(Directory.Exists)
            .SelectMany(intents => Directory.EnumerateFiles(intents, "*.txt").Order(StringComparer.Ordinal))
            .SelectMany(ReadFile)];
    }

    private static IEnumerable<IntentPhrase> ReadFile(string file)
    {
        var language = Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))!;
        return ReadLines(File.ReadLines(file), Path.GetFileNameWithoutExtension(file), language, file);
    }

    /// <summary>The phrases of one intent in one language.</summary>
    /// <param name="lines">The lines of its file.</param>
    /// <param name="intent">The intent.</param>
    /// <param name="language">ISO 639-1; of a longer tag (<c>zh-Hans</c>, <c>pt-BR</c>) the first part counts.</param>
    /// <param name="source">What to call the file in an error.</param>
    /// <exception cref="FormatException">A phrase has a slot that does not exist; the message names source and line.</exception>
    public static IEnumerable<IntentPhrase> ReadLines(IEnumerable<string> lines, string intent, string language, string source)
    {
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            var phrase = line.Trim();
            if (phrase.Length > 0 && phrase != "#" && !phrase.StartsWith("# ", StringComparison.Ordinal))
            {
                Check(phrase, source, number);
                yield return new(intent, language.Split('-')[0], phrase);
            }
        }
    }

    private static void Check(string phrase, string source, int number)
    {
        try
        {
            _ = IntentSlots.Mask(phrase);
        }
        catch (FormatException fault)
        {
            throw new FormatException($"{source}, line {number}: {fault.Message}", fault);
        }
    }
}
