using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Names;

/// <summary>Finds the names that customers give themselves ("my name is …", "je m'appelle …") and pairs of capitalised words where hardly anything
/// else is said.</summary>
internal sealed class NameScanner : IEntityScanner
{
    private const int MostWords = 4;
    private const int MostWordsBeside = 3;
    private const int FewestDigitsOfACode = 5;

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            var last = Read(reading, index, found);
            index = Math.Max(index, last);
        }
    }

    private static int Read(TextReading reading, int index, ICollection<TextEntity> found)
    {
        var first = reading.Tokens[index];
        if (first.Kind == TokenKind.Sign || first.HasDigit)
        {
            return index;
        }
        if (first.Kind == TokenKind.Ideographs)
        {
            ChineseNames.Scan(reading, first, found);
            return index;
        }
        if (LastWord(reading, index, anyCase: true) < index)
        {
            return index;
        }
        var given = Cues.DistanceBefore(reading, first.Start, Cue.Name) <= 2;
        var introduced = given || Cues.DistanceBefore(reading, first.Start, Cue.Introduction) <= 2;
        var last = LastWord(reading, index, anyCase: given);
        var words = CountWords(reading, index, last);
        if (words > 0 && (introduced || (words is 2 or 3 && IsDetail(reading, words))))
        {
            var confidence = given ? 0.92 : introduced ? 0.85 : 0.5;
            found.Add(reading.Entity(EntityCategory.Person, first.Start, reading.Tokens[last].End, confidence));
        }
        return last;
    }

    // "Yusuf Rossi, 19122" says who writes; two capitalised words in a sentence may be anything.
    private static bool IsDetail(TextReading reading, int words) =>
        CountWords(reading, 0, reading.Tokens.Length - 1) <= words + MostWordsBeside
        || Array.Exists(reading.Tokens, token => token.IsNumber && token.Length >= FewestDigitsOfACode);

    private static int LastWord(TextReading reading, int index, bool anyCase)
    {
        var last = index - 1;
        for (var words = 0; words < MostWords && index < reading.Tokens.Length && IsNameWord(reading, reading.Tokens[index], anyCase); words++)
        {
            last = index;
            index += IsJoint(reading, index + 1) ? 2 : 1;
            if (index < reading.Tokens.Length
                && reading.Folded.AsSpan(reading.Tokens[last].End, reading.Tokens[index].Start - reading.Tokens[last].End) is not (" " or "-" or "'"))
            {
                break;
            }
        }
        return last;
    }

    private static bool IsJoint(TextReading reading, int index) =>
        index + 1 < reading.Tokens.Length && reading.Folded[reading.Tokens[index].Start] is '-' or '\''
        && reading.Tokens[index].Start == reading.Tokens[index - 1].End && reading.Tokens[index + 1].Start == reading.Tokens[index].End;

    private static int CountWords(TextReading reading, int first, int last)
    {
        var words = 0;
        for (var index = first; index <= last; index++)
        {
            words += reading.Tokens[index].Kind == TokenKind.Word ? 1 : 0;
        }
        return words;
    }

    private static bool IsNameWord(TextReading reading, Token token, bool anyCase)
    {
        var isWord = token is { Kind: TokenKind.Word, HasDigit: false };
        var fits = anyCase || char.IsUpper(reading.Text[token.Start]);
        var isElided = token.Length == 1 && token.End < reading.Folded.Length && reading.Folded[token.End] == '\'';
        return isWord && fits && (isElided || !token.IsStopWord);
    }
}
