using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Identification;

/// <summary>How many letters of which scripts a text has.</summary>
/// <param name="Latin">Latin letters.</param>
/// <param name="Ideographs">Chinese ideographs.</param>
/// <param name="Kana">Japanese syllables.</param>
/// <param name="Foreign">Letters of all other scripts.</param>
internal readonly record struct ScriptCount(int Latin, int Ideographs, int Kana, int Foreign)
{
    /// <summary>All letters.</summary>
    public int Letters => Latin + Ideographs + Kana + Foreign;

    /// <summary>Counts the letters of a text.</summary>
    public static ScriptCount Of(string text)
    {
        var (latin, ideographs, kana, foreign) = (0, 0, 0, 0);
        foreach (var letter in text)
        {
            if (Script.IsLatin(letter))
            {
                latin++;
            }
            else if (Script.IsIdeograph(letter))
            {
                ideographs++;
            }
            else if (Script.IsKana(letter))
            {
                kana++;
            }
            else if (letter > 127 && char.IsLetter(letter))
            {
                foreign++;
            }
        }
        return new(latin, ideographs, kana, foreign);
    }
}
