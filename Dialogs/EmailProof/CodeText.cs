using System.Globalization;
using System.Text;

namespace EcomBot.Dialogs.EmailProof;

/// <summary>Finds a code in what a customer writes: "123456", "it's 123 456", "１２３-４５６".</summary>
public static class CodeText
{
    private const int Length = 6;

    /// <summary>The only run of six digits in a text, or null when there is none, or more than one.</summary>
    public static string? Find(string text)
    {
        var runs = RunsIn(text).Where(run => run.Length == Length).Distinct().Take(2).ToList();
        return runs.Count == 1 ? runs[0] : null;
    }

    /// <summary>An address with most of its name hidden, for showing it to whom it may not belong: <c>a•••@example.com</c>.</summary>
    public static string Mask(string email)
    {
        var at = email.IndexOf('@', StringComparison.Ordinal);
        return at < 1 ? email : $"{email[0]}•••{email[at..]}";
    }

    // A single space, dot or hyphen within a number belongs to it.
    private static IEnumerable<string> RunsIn(string text)
    {
        var run = new StringBuilder();
        for (var index = 0; index < text.Length; index++)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(text[index]) is >= 0 and var digit)
            {
                run.Append((char)('0' + digit));
            }
            else if (run.Length > 0 && !IsBetween(text, index))
            {
                yield return run.ToString();
                run.Clear();
            }
        }
        yield return run.ToString();
    }

    private static bool IsBetween(string text, int index) =>
        text[index] is ' ' or '-' or '.' && index + 1 < text.Length && char.IsDigit(text[index + 1]);
}
