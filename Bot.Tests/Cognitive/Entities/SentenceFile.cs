using System.Text;
using EcomBot.Cognitive;

namespace EcomBot.Tests.Cognitive.Entities;

/// <summary>
/// Sentences with the entities of one category marked: <c>where is [#w2611340=#W2611340]?</c> says that the text
/// in brackets is found, and after the equals sign what its value is. A line without brackets names nothing of the kind.
/// </summary>
internal static class SentenceFile
{
    public static TheoryData<string> Of(string category)
    {
        var data = new TheoryData<string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cognitive", "Entities", "Sentences", category + ".txt")).Distinct())
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                data.Add(line);
            }
        }
        return data;
    }

    public static (string Text, string[] Expected) Parse(string line)
    {
        var (text, expected) = (new StringBuilder(), new List<string>());
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] != '[')
            {
                text.Append(line[index]);
                continue;
            }
            var close = line.IndexOf(']', index);
            var mark = line[(index + 1)..close];
            text.Append(mark.Split('=')[0]);
            expected.Add(mark);
            index = close;
        }
        return (text.ToString(), [.. expected]);
    }

    public static string Mark(TextEntity entity, string expected) =>
        expected.Contains('=') ? $"{entity.Text}={entity.Value}" : entity.Text;
}
