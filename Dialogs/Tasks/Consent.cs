using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Tells a yes to a summary from a message that only begins like one.</summary>
internal static class Consent
{
    private const int LongEnoughToShareAStem = 4;
    private const int MostWordsOfASecondYes = 12;

    private static readonly string[] Doubts = ["hedges", "no", "instead"];
    private static readonly char[] QuestionMarks = ['?', '？', '¿'];

    /// <summary>
    /// Whether a message that begins with a yes says nothing else: what follows is polite words or repeats the summary, and nothing in it
    /// hesitates, excepts or asks ("ok, what about the camera?", "yes but not the lamp").
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="summary">What the customer was shown.</param>
    /// <param name="wasAskedAgain">Whether the customer was told already that a plain yes is needed; other harmless words are let pass then.</param>
    public static bool IsOnlyYes(string text, string summary, bool wasAskedAgain)
    {
        var rest = WithoutPoliteWords(text);
        if (text.IndexOfAny(QuestionMarks) >= 0 || Array.Exists(Doubts, list => Words.Has(rest, list)))
        {
            return false;
        }
        var plain = PlainText.Of(summary);
        var shown = plain.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var others = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !IsShown(word, plain, shown)).ToList();
        return others.Count == 0 || (wasAskedAgain && others.Count <= MostWordsOfASecondYes && !others.Exists(word => word.Any(char.IsDigit)));
    }

    private static string WithoutPoliteWords(string text)
    {
        var rest = PlainText.Of(text).ToCharArray();
        foreach (var place in Words.FindAll(text, "agreeing").Concat(Words.FindAll(text, "yes")))
        {
            rest.AsSpan()[place].Fill(' ');
        }
        return new string(rest);
    }

    private static bool IsShown(string word, string summary, string[] shown) =>
        PlainText.IsIdeograph(word[0]) ? word.All(letter => summary.Contains(letter)) : Array.Exists(shown, other => other == word || ShareAStem(other, word));

    // "returning" and "return", "orders" and "order"; numbers have to be the same.
    private static bool ShareAStem(string one, string other)
    {
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) && one[same] == other[same])
        {
            same++;
        }
        return same >= LongEnoughToShareAStem && same >= Math.Max(one.Length, other.Length) - 3 && !one.Any(char.IsDigit);
    }
}
