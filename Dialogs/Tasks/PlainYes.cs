using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Tasks;

/// <summary>Tells a yes to a summary from a message that only begins like one.</summary>
internal static class PlainYes
{
    private const int LongEnoughToShareAStem = 4;

    private static readonly string[] Doubts = ["hedges", "no", "instead"];
    private static readonly char[] QuestionMarks = ['?', '？', '¿'];

    /// <summary>Whether a message agrees anywhere, as it has to before anything is done: "great, thanks, please go ahead".</summary>
    public static bool IsSaid(string text) => Words.Has(text, "yes");

    /// <summary>
    /// Whether a message that begins with a yes says nothing else: what follows is polite words or repeats the summary, and nothing in it
    /// hesitates, excepts or asks ("ok, what about the camera?", "yes but not the lamp"). Who names one of several items may mean it alone
    /// ("yes, the lamp"), so of the lines of the summary that list them nothing may be repeated then.
    /// </summary>
    /// <param name="text">The message.</param>
    /// <param name="shown">What the customer was shown.</param>
    public static bool Is(string text, Confirm shown)
    {
        var rest = WithoutPoliteWords(text);
        if (text.IndexOfAny(QuestionMarks) >= 0 || Words.Begins(text, "asksBack") || Words.Has(text, "leavesIt")
            || Array.Exists(Doubts, list => Words.Has(rest, list)))
        {
            return false;
        }
        var lines = shown.Summary.Text.Split('\n').Where(line => shown.Items < 2 || !line.StartsWith("- ", StringComparison.Ordinal));
        var summary = PlainText.Of(string.Join(' ', lines));
        var words = summary.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return rest.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => IsShown(word, summary, words));
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

    // Ideographs have to stand together as they do in the summary: "我要收优惠通知" only picks some out of one that says the opposite.
    private static bool IsShown(string word, string summary, string[] shown) =>
        PlainText.IsIdeograph(word[0]) ? summary.Contains(word, StringComparison.Ordinal)
            : Array.Exists(shown, other => other == word || ShareAStem(other, word));

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
