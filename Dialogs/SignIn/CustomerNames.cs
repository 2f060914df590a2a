using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.SignIn;

/// <summary>Reads first and last names from what customers write around them.</summary>
internal static class CustomerNames
{
    /// <summary>
    /// The ways to read a name. Where the first name ends cannot be known ("Anna Maria Li"), some write the last name first, and other
    /// words may stand around it ("bin Ana Silva, PLZ …"): the longest run of words comes first, then shorter ones.
    /// </summary>
    public static IEnumerable<(string First, string Last)> Readings(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var length = words.Length; length > 1; length--)
        {
            for (var start = 0; start + length <= words.Length; start++)
            {
                foreach (var reading in Splits(words[start..(start + length)]))
                {
                    yield return reading;
                }
            }
        }
        if (words is [{ Length: >= 2 and <= 4 } together] && PlainText.IsIdeograph(together[0]))
        {
            // A Chinese name is written together, last name first; the last name has one character, seldom two.
            yield return (together[1..], together[..1]);
            yield return (together[2..], together[..2]);
        }
    }

    /// <summary>Whether a text names somebody by first and last name, in any order.</summary>
    public static bool IsNamed(string text, string firstName, string lastName) => Readings(text).Any(reading =>
        PlainText.Of(reading.First) == PlainText.Of(firstName) && PlainText.Of(reading.Last) == PlainText.Of(lastName));

    /// <summary>Whether a text has a word of a full name.</summary>
    public static bool HasPartOf(string text, string fullName) =>
        PlainText.Of(fullName).Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(part => PlainText.Of(text).Contains(part, StringComparison.Ordinal));

    private static IEnumerable<(string First, string Last)> Splits(string[] words)
    {
        for (var split = 1; split < words.Length; split++)
        {
            var (head, tail) = (string.Join(' ', words[..split]), string.Join(' ', words[split..]));
            yield return (head, tail);
            yield return (tail, head);
        }
    }
}
