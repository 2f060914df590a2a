using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Codes;

/// <summary>A run of ASCII letters and digits, joined by single signs, that holds a digit: what a number of any kind looks like.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The place after its last character.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="Letters">How many letters it has.</param>
internal readonly record struct CodeRun(int Start, int End, int Digits, int Letters)
{
    private const string Joints = "-_/.";

    /// <summary>How long it is.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is digits alone, without joints.</summary>
    public bool IsNumber => Digits == Length;

    /// <summary>Whether it is letters and digits alone, without joints.</summary>
    public bool IsSolid => Digits + Letters == Length;

    /// <summary>Whether it is groups of digits joined by hyphens.</summary>
    public bool IsGrouped(TextReading reading) =>
        Letters == 0 && !reading.Folded.AsSpan(Start, Length).ContainsAny("/._");

    /// <summary>The runs of a text that have a digit.</summary>
    public static CodeRun[] In(string folded)
    {
        var runs = new List<CodeRun>();
        for (var index = 0; index < folded.Length; index++)
        {
            if (char.IsAsciiLetterOrDigit(folded[index]))
            {
                var run = At(folded, index);
                index = run.End;
                if (run.Digits > 0 && !TouchesLetters(folded, run))
                {
                    runs.Add(run);
                }
            }
        }
        return [.. runs];
    }

    /// <summary>The run in capitals without its joints.</summary>
    public string Solid(TextReading reading)
    {
        Span<char> solid = stackalloc char[Math.Min(Length, 64)];
        var length = 0;
        foreach (var letter in reading.Folded.AsSpan(Start, Math.Min(Length, 64)))
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                solid[length++] = char.ToUpperInvariant(letter);
            }
        }
        return new(solid[..length]);
    }

    private static CodeRun At(string folded, int start)
    {
        var (end, digits, letters) = (start, 0, 0);
        while (end < folded.Length)
        {
            if (char.IsAsciiDigit(folded[end]))
            {
                digits++;
            }
            else if (char.IsAsciiLetter(folded[end]))
            {
                letters++;
            }
            else if (!IsJoint(folded, end))
            {
                break;
            }
            end++;
        }
        return new(start, end, digits, letters);
    }

    private static bool IsJoint(string folded, int place) =>
        Joints.Contains(folded[place]) && place + 1 < folded.Length && char.IsAsciiLetterOrDigit(folded[place + 1]);

    private static bool TouchesLetters(string folded, CodeRun run) =>
        (run.Start > 0 && IsForeignLetter(folded[run.Start - 1])) || (run.End < folded.Length && IsForeignLetter(folded[run.End]));

    private static bool IsForeignLetter(char letter) => letter > 127 && char.IsLetter(letter) && !Script.IsIdeograph(letter);
}
