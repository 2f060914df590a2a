using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>Goes through a text once and weighs its words of feeling: negation, intensity, contrast, shouting, signs.</summary>
internal sealed class FeelingScan
{
    private const float GreatStrength = 2;
    private const float GoodStrength = 1;
    private const float Turned = -0.7f;
    private const float Stronger = 1.4f;
    private const float Weaker = 0.6f;
    private const float Shouted = 1.3f;
    private const float BeforeContrast = 0.5f;

    /// <summary>How many words a negation or intensifier reaches.</summary>
    private const int Reach = 4;

    private readonly TextReading _reading;
    private readonly FeelingWords _words;
    private int _negation = int.MinValue;
    private int _intensity = int.MinValue;
    private float _factor = 1;
    private int _place;

    private FeelingScan(TextReading reading) => (_reading, _words) = (reading, FeelingWords.Of(reading.Language.Code));

    /// <summary>The places that feel good or bad, in the order of the text.</summary>
    public List<FeelingHit> Hits { get; } = [];

    /// <summary>How many negations there are.</summary>
    public int Negations { get; private set; }

    /// <summary>Whether a phrase tells that the opposite is meant.</summary>
    public bool IsSarcastic { get; private set; }

    /// <summary>Reads a text.</summary>
    public static FeelingScan Of(TextReading reading)
    {
        var scan = new FeelingScan(reading);
        for (var index = 0; index < reading.Tokens.Length; index++)
        {
            index = scan.Read(index);
        }
        return scan;
    }

    private int Read(int index)
    {
        var token = _reading.Tokens[index];
        if (Emoticons.At(_reading.Folded, token.Start) is { Strength: not 0 } face)
        {
            Hits.Add(new(token.Start, token.Start + face.Length, face.Strength, false));
            return Until(index, token.Start + face.Length);
        }
        if (token.Kind == TokenKind.Ideographs)
        {
            ReadIdeographs(token);
            return index;
        }
        if (token.Kind == TokenKind.Sign)
        {
            EndReachAt(_reading.Folded[token.Start]);
            return index;
        }
        _place++;
        var (feeling, end) = _words.At(_reading, index);
        Apply(feeling, token.Start, end);
        return Until(index, end);
    }

    private void ReadIdeographs(Token token)
    {
        var letters = _reading.Folded.AsSpan(token.Start, token.Length);
        for (var place = 0; place < letters.Length;)
        {
            var (feeling, end) = _words.At(letters, place);
            Apply(feeling, token.Start + place, token.Start + end);
            _place++;
            place = end;
        }
    }

    private void Apply(Feeling feeling, int start, int end)
    {
        switch (feeling)
        {
            case Feeling.Great:
                Hit(GreatStrength, start, end);
                break;
            case Feeling.Good:
                Hit(GoodStrength, start, end);
                break;
            case Feeling.Bad:
                Hit(-GoodStrength, start, end);
                break;
            case Feeling.Awful:
                Hit(-GreatStrength, start, end);
                break;
            case Feeling.Negation when IsAfterwards(start):
                Hits[^1] = Hits[^1] with { Strength = Hits[^1].Strength * Turned, IsNegated = true };
                Negations++;
                break;
            case Feeling.Negation:
                (_negation, Negations) = (_place, Negations + 1);
                break;
            case Feeling.Intensifier or Feeling.Diminisher:
                (_intensity, _factor) = (_place, feeling == Feeling.Intensifier ? Stronger : Weaker);
                break;
            case Feeling.Contrast:
                Contrast();
                break;
            case Feeling.Sarcasm:
                IsSarcastic = true;
                break;
        }
    }

    /// <summary>Whether a negation turns what stands before it, as Chinese does: 异味都没有.</summary>
    private bool IsAfterwards(int start) =>
        start > 0 && _reading.Folded[start - 1] is '都' or '也' && Hits.Count > 0 && Hits[^1].End == start - 1;

    private void Hit(float strength, int start, int end)
    {
        var negated = _negation >= _place - Reach;
        strength *= negated ? Turned : 1;
        strength *= _intensity >= _place - 2 ? _factor : 1;
        strength *= IsShouted(start, end) ? Shouted : 1;
        Hits.Add(new(start, end, strength, negated));
        _intensity = int.MinValue;
    }

    private void Contrast()
    {
        for (var index = 0; index < Hits.Count; index++)
        {
            Hits[index] = Hits[index] with { Strength = Hits[index].Strength * BeforeContrast };
        }
        (_negation, _intensity) = (int.MinValue, int.MinValue);
    }

    private void EndReachAt(char sign)
    {
        if (".,;:!?。，；：！？\"()".Contains(sign))
        {
            (_negation, _intensity) = (int.MinValue, int.MinValue);
        }
    }

    private bool IsShouted(int start, int end) =>
        end - start > 2 && _reading.Text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z') < 0 && char.IsAsciiLetterUpper(_reading.Text[start]);

    private int Until(int index, int end)
    {
        while (index + 1 < _reading.Tokens.Length && _reading.Tokens[index + 1].Start < end)
        {
            index++;
        }
        return index;
    }
}
