using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Items;

/// <summary>Finds what words of options leave out, beside items that are named: "the tablet, but not the gold one".</summary>
internal static class Exceptions
{
    /// <summary>A text without what it leaves out, and what that says; all else keeps its place.</summary>
    /// <param name="text">What was said.</param>
    /// <param name="mentions">The items that it names. Where one of them is left out, nothing is taken out of the text.</param>
    public static (string Meant, string LeftOut) Split(string text, IReadOnlyList<ItemMention> mentions)
    {
        var (letters, leftOut) = (text.ToCharArray(), "");
        foreach (var except in Words.FindAll(text, "butNot"))
        {
            var stop = text.AsSpan(except.End.Value).IndexOfAny(Punctuation.OfClauses);
            var end = stop < 0 ? text.Length : except.End.Value + stop;
            if (!mentions.Any(mention => mention.Start < end && mention.End > except.End.Value))
            {
                leftOut = $"{leftOut} {text[except.End.Value..end]}";
                Array.Fill(letters, ' ', except.Start.Value, end - except.Start.Value);
            }
        }
        return (new(letters), leftOut);
    }
}
